using CaRenewal.Data.Sealing;

namespace CaRenewal.Data.Rotation;

/// <summary>Opens everything that is sealed, and changes nothing.</summary>
public sealed class KeyCheck(CabinetContext cabinet, Sealer sealer)
{
    private const int Page = 50;

    public async Task<KeyCensus> RunAsync(IProgress<KeyProgress> progress, CancellationToken cancellation = default)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var store in SealedStore.In(cabinet))
        {
            var (done, of) = (0, await store.CountAsync(cabinet, cancellation));
            await foreach (var page in store.PagesAsync(cabinet, Page, cancellation))
            {
                var rows = await store.ReadAsync(cabinet, page, cancellation);
                counts.Add(rows);
                broken.AddRange(rows.Where(row => !Opens(row)).Select(row => row.Place.ToString()));
                done += page.Count;
                progress.Report(new KeyProgress(store.Name, done, of));
            }
        }

        return new KeyCensus(counts, broken);
    }

    private bool Opens(SealedRow row)
    {
        try
        {
            sealer.Open(row.Value, row.Place);
            return true;
        }
        catch (SealBroken)
        {
            return false;
        }
    }
}
