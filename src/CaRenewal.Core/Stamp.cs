namespace CaRenewal.Core;

/// <summary>Who did something and when. The name is a snapshot: a later change of the account does not alter the record.</summary>
/// <param name="By">Staff number (工号).</param>
/// <param name="Name">Name at that moment.</param>
/// <param name="At">Instant, UTC.</param>
public sealed record Stamp(string By, string Name, DateTime At);
