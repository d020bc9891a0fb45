namespace CaRenewal.Core.Closing;

/// <summary>A difference that was found on the day, and what became of it.</summary>
public sealed record ClosedDifference(string Sentence, string Settled);
