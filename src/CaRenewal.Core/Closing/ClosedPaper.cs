namespace CaRenewal.Core.Closing;

/// <summary>A stored paper.</summary>
/// <param name="Sha256">Of the file, hexadecimal.</param>
public sealed record ClosedPaper(Guid Id, string Sha256);
