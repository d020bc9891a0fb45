namespace CaRenewal.Data.Sealing;

/// <summary>A sealed value does not open: altered, moved from another record, or sealed under a key that is not on the ring.</summary>
public sealed class SealBroken(string message, Exception? inner = null) : Exception(message, inner);
