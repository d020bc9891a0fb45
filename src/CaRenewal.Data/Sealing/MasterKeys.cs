namespace CaRenewal.Data.Sealing;

/// <summary>
/// The key ring, oldest first. The newest wraps, every one unwraps;
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

    /// <param name="text">One key a line (or parted by semicolons), base64; lines that begin with # are notes.</param>
    /// <exception cref="FormatException">A line is not base64.</exception>
    public static MasterKeys Parse(string text) => new(text
        .Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => !line.StartsWith('#'))
        .Select(line => new MasterKey(Convert.FromBase64String(line))));

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
