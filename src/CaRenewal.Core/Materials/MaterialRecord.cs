namespace CaRenewal.Core.Materials;

/// <summary>What became of one item of the checklist, by whom and when.</summary>
/// <param name="Code">The catalogue's key of the material.</param>
/// <param name="Reason">Why it is owed.</param>
/// <param name="Due">Until when it will be brought.</param>
/// <param name="Seen">Who examined it; null until then.</param>
public sealed record MaterialRecord(string Code, MaterialState State, string? Reason, DateOnly? Due, Stamp? Seen);
