namespace CaRenewal.Data.Sealing;

/// <summary>The key ring or its certificate cannot be used as it is. The message is for the deployer and names no key.</summary>
public sealed class KeyRingBroken(string message, Exception? inner = null) : Exception(message, inner);
