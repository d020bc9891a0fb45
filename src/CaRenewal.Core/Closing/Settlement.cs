namespace CaRenewal.Core.Closing;

/// <summary>What became of a difference.</summary>
/// <param name="Words">The explanation, or 已更正 where the books agree by now.</param>
public sealed record Settlement(string Words, Stamp Stamp);
