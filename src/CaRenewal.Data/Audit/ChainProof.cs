using System.Security.Cryptography;

namespace CaRenewal.Data.Audit;

/// <summary>Compares event after event with its hash; key and buffers are set up once.</summary>
internal sealed class ChainProof(IncrementalHash hash)
{
    private readonly CanonicalBytes bytes = new();

    /// <param name="before">Hash of the event before.</param>
    public bool Holds(ReadOnlySpan<byte> before, AuditEvent entry)
    {
        Span<byte> proven = stackalloc byte[AuditSeal.Size];
        AuditSeal.Write(before, entry, bytes);
        hash.AppendData(bytes.Written);
        hash.GetHashAndReset(proven);
        return CryptographicOperations.FixedTimeEquals(proven, entry.Hash);
    }
}
