namespace CaRenewal.Data.Sealing;

/// <summary>
/// The keys of the ring, oldest first. The newest wraps, every one unwraps;
/// search keys are derived from the oldest, so that adding a key leaves them findable.
/// </summary>
public sealed class MasterKeys
{
    private readonly List<MasterKey> keys;

    public MasterKeys(IEnumerable<MasterKey> oldestFirst)
    {
        keys = [.. oldestFirst];
        if (keys.Count == 0)
        {
            throw new ArgumentException("没有主密钥。", nameof(oldestFirst));
        }
    }

    public IReadOnlyList<MasterKey> All => keys;

    internal MasterKey Current => keys[^1];

    internal MasterKey Oldest => keys[0];

    /// <param name="text">Keys parted by lines or spaces, each in base64 or wrapped for the certificate; lines that begin with # are notes.</param>
    /// <exception cref="KeyRingBroken">There is no key, or one cannot be read.</exception>
    public static MasterKeys Parse(string text, KeyCertificate? certificate = null)
    {
        var lines = KeyLine.In(text).ToList();
        return lines.Count > 0 ? new(lines.Select(line => line.Open(certificate))) : throw new KeyRingBroken("没有主密钥。");
    }

    internal MasterKey? Find(ReadOnlySpan<byte> id)
    {
        foreach (var key in keys)
        {
            if (id.SequenceEqual(key.Id))
            {
                return key;
            }
        }

        return null;
    }
}
