namespace CaRenewal.Data.Audit;

/// <summary>A table of a record.</summary>
/// <param name="Key">Column that says to which record a row belongs.</param>
/// <param name="Columns">What of it is covered, in the order in which it is hashed.</param>
internal sealed record CoveredTable(string Name, string Key, IReadOnlyList<string> Columns);
