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

    /// <param name="text">Keys in base64, parted by lines or spaces; lines that begin with # are notes.</param>
    /// <exception cref="FormatException">A key is not base64.</exception>
    public static MasterKeys Parse(string text) => new(text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => !line.StartsWith('#'))
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(key => new MasterKey(Convert.FromBase64String(key))));

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
