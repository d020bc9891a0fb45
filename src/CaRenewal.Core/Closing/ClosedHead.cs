namespace CaRenewal.Core.Closing;

/// <summary>Where a stream of the audit record ended.</summary>
/// <param name="Hash">Hexadecimal.</param>
public sealed record ClosedHead(string Stream, long Sequence, string Hash);
