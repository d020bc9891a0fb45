namespace CaRenewal.Data.Drafts;

/// <summary>What became of an attempt to save.</summary>
/// <param name="At">Instant of the save that stands, UTC.</param>
/// <param name="Version">Of a draft that was saved elsewhere: with it the page may overwrite it knowingly.</param>
public sealed record DraftEntry(DraftOutcome Outcome, DateTime At = default, int Version = 0);
