using System.Security.Cryptography;
using CaRenewal.Data.Sealing;

namespace CaRenewal.Data.Audit;

/// <summary>
/// HMAC-SHA256 under a key derived from the oldest master key: who can write in the database but lacks the key can make no event
/// that the chain takes, and a master key that is added alters no hash.
/// </summary>
public sealed class AuditSeal(MasterKeys keys)
{
    public const int Size = HMACSHA256.HashSizeInBytes;

    private const byte Version = 1;

    private readonly byte[] key = keys.Oldest.Derive("audit chain");

    /// <summary>What a stream begins from.</summary>
    internal static byte[] Beginning => new byte[Size];

    /// <param name="before">Hash of the event before.</param>
    internal byte[] Of(ReadOnlySpan<byte> before, AuditEvent entry)
    {
        var hash = new byte[Size];
        var bytes = new CanonicalBytes();
        Write(before, entry, bytes);
        HMACSHA256.HashData(key, bytes.Written, hash);
        return hash;
    }

    /// <summary>For one walk along a chain, by one thread.</summary>
    internal ChainProof Prove() => new(IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key));

    internal static void Write(ReadOnlySpan<byte> before, AuditEvent entry, CanonicalBytes bytes)
    {
        bytes.Clear();
        bytes.Add(Version);
        bytes.Add(before);
        bytes.Add(entry.Stream);
        bytes.Add(entry.Sequence);
        bytes.Add(entry.At);
        bytes.Add((long)entry.Kind);
        bytes.Add((long)entry.Group);
        bytes.Add(entry.By);
        bytes.Add(entry.Name);
        bytes.Add(entry.Subject);
        bytes.Add(entry.Details);
        bytes.Add(entry.Reason);
        bytes.Add((long)(entry.Record ?? default));
        bytes.Add(entry.RecordId);
        if (entry.Digest is { } digest)
        {
            bytes.Add(digest);
        }
        else
        {
            bytes.AddNothing();
        }
    }
}
