using System.Diagnostics;
using CaRenewal.Core;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Opening;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Writing;

namespace CaRenewal.Data.Rotation;

/// <summary>
/// Wraps every data key of the cabinet under the newest master key, while the counter works. What is sealed is not touched.
/// Nothing is kept of how far it came: what lies under the newest key already is passed over, so it can be broken off anywhere.
/// </summary>
public sealed class KeyRotation(CabinetContext cabinet, Registrar registrar, KeyRing ring, Sealer sealer)
{
    /// <summary>Of one look at the wrapped keys alone.</summary>
    private const int Page = 500;

    /// <summary>Of one turn, which keeps others from writing; with contents, and a paper may be large.</summary>
    private const int Batch = 50;

    /// <summary>A counter that has not seen the new key yet may seal under the old one meanwhile.</summary>
    private const int MostRounds = 3;

    /// <returns>How everything lies now.</returns>
    /// <exception cref="KeyRingBroken">A master key is missing.</exception>
    public async Task<KeyCensus> RotateAsync(Stamp stamp, IProgress<KeyProgress> progress, CancellationToken cancellation = default)
    {
        await KeyRegister.CheckAsync(cabinet, ring.Now, cancellation);
        var broken = new HashSet<string>();
        for (var round = 1; ; round++)
        {
            foreach (var store in SealedStore.In(cabinet))
            {
                await RotateAsync(store, stamp, broken, progress, cancellation);
            }

            var census = await KeyCount.OfAsync(cabinet, cancellation);
            if (round == MostRounds || census.NotUnder(ring.Now.Current.IdText) <= broken.Count)
            {
                return census with { Broken = [.. broken] };
            }
        }
    }

    private async Task RotateAsync(
        SealedStore store, Stamp stamp, HashSet<string> broken, IProgress<KeyProgress> progress, CancellationToken cancellation)
    {
        var (done, of) = (0, await store.CountAsync(cabinet, cancellation));
        await foreach (var page in store.PagesAsync(cabinet, Page, cancellation))
        {
            var newest = ring.Now.Current.IdText;
            foreach (var batch in page.Where(row => row.Master != newest).Chunk(Batch))
            {
                await RewrapAsync(store, batch, stamp, broken, cancellation);
            }

            done += page.Count;
            progress.Report(new KeyProgress(store.Name, done, of));
        }
    }

    private async Task RewrapAsync(SealedStore store, SealedRow[] batch, Stamp stamp, HashSet<string> broken, CancellationToken cancellation)
    {
        var fresh = new List<(SealedRow Row, byte[] Wrapped)>();
        foreach (var row in await store.ReadAsync(cabinet, batch, cancellation))
        {
            if (Rewrap(row) is { } wrapped)
            {
                fresh.Add((row, wrapped));
            }
            else
            {
                broken.Add(row.Place.ToString());
            }
        }

        var watch = Stopwatch.StartNew();
        await registrar.EnterAsync(null, stamp, async turn =>
        {
            var replaced = 0;
            foreach (var (row, wrapped) in fresh)
            {
                replaced += await store.ReplaceAsync(turn.Cabinet, row, wrapped, cancellation) ? 1 : 0;
            }

            if (replaced > 0)
            {
                turn.Note(AuditKind.KeysRewrapped, ring.Now.Current.IdText, AuditDetails.Write((store.Name, $"{replaced}")));
            }

            return "";
        }, cancellation);

        // Whoever waited to write has as long as this took.
        await Task.Delay(watch.Elapsed, cancellation);
    }

    /// <returns>Null when the value does not open: it stays as it is, and is named.</returns>
    private byte[]? Rewrap(SealedRow row)
    {
        try
        {
            var wrapped = sealer.Rewrap(row.Value.Key, row.Place);
            sealer.Open(row.Value with { Key = wrapped }, row.Place);
            return wrapped;
        }
        catch (SealBroken)
        {
            return null;
        }
    }
}
