using CaRenewal.Data.Sealing;

namespace CaRenewal.Data.Rotation;

/// <summary>Counts what lies under which master key.</summary>
internal static class KeyCount
{
    private const int Page = 1000;

    /// <summary>By the wrapped keys alone.</summary>
    public static async Task<KeyCensus> OfAsync(CabinetContext cabinet, CancellationToken cancellation)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var store in SealedStore.In(cabinet))
        {
            await foreach (var page in store.PagesAsync(cabinet, Page, cancellation))
            {
                counts.Add(page);
            }
        }

        return new KeyCensus(counts, []);
    }

    public static void Add(this Dictionary<string, int> counts, IEnumerable<SealedRow> rows)
    {
        foreach (var row in rows)
        {
            counts[row.Master] = counts.GetValueOrDefault(row.Master) + 1;
        }
    }
}
