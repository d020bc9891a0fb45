namespace CaRenewal.Core.Closing;

/// <summary>An acceptance that a later day took back.</summary>
/// <param name="AsClosed">As the close that the reversal cites has fixed it; read only where the day is open again.</param>
public sealed record TakenBack(Reversal Reversal, ClosedApplication? AsClosed);
