namespace CaRenewal.Data.Sealing;

/// <summary>A value under a data key of its own.</summary>
/// <param name="Key">Version, master key's identifier (4), nonce (12), wrapped data key (32), tag (16): re-wrapped alone when master keys change.</param>
/// <param name="Content">Version, nonce (12), tag (16), ciphertext.</param>
internal readonly record struct SealedValue(byte[] Key, byte[] Content);
