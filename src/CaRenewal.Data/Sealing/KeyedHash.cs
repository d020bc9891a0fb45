using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CaRenewal.Data.Sealing;

/// <summary>HMAC-SHA256 under a key derived from the oldest master key: equal values meet, nothing can be guessed without the key.</summary>
public sealed class KeyedHash(MasterKeys keys)
{
    private readonly byte[] key = keys.Oldest.Derive("search keys");

    /// <returns>32 bytes.</returns>
    internal byte[] Of(string purpose, string text) =>
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{purpose}\0{text}"));

    /// <summary>The first 64 bits: enough to find by, a chance meeting only shows one customer too many.</summary>
    internal long Short(string purpose, string text) => BinaryPrimitives.ReadInt64BigEndian(Of(purpose, text));
}
