using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Audit.Verification;

/// <summary>Which streams there are, by whatever knows of them: heads, rows, the file of heads.</summary>
internal static class StreamEnds
{
    public static async Task<List<StreamEnd>> ReadAsync(CabinetContext cabinet, IEnumerable<string> named, CancellationToken cancellation)
    {
        // Head and last row in one command: what is added between two would look as if it had come past the head.
        var ends = await cabinet.AuditHeads
            .Select(head => new StreamEnd(
                head.Stream,
                head.Sequence,
                head.Hash,
                cabinet.AuditEvents.Where(entry => entry.Stream == head.Stream).Max(entry => (long?)entry.Sequence) ?? 0))
            .ToListAsync(cancellation);
        var known = ends.Select(end => end.Stream).ToHashSet();
        await foreach (var stream in StreamsOfRowsAsync(cabinet, cancellation))
        {
            if (known.Add(stream))
            {
                ends.Add(await WithoutHeadAsync(cabinet, stream, cancellation));
            }
        }

        ends.AddRange(named.Where(known.Add).Select(stream => new StreamEnd(stream, 0, null, 0)));
        return [.. ends.OrderByDescending(end => end.Stream == AuditStreams.Changes).ThenBy(end => end.Stream, StringComparer.Ordinal)];
    }

    // From one stream to the next by the primary key, however many rows lie between.
    private static async IAsyncEnumerable<string> StreamsOfRowsAsync(
        CabinetContext cabinet, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = "";
        while (await cabinet.AuditEvents
            .Where(entry => entry.Stream.CompareTo(last) > 0)
            .OrderBy(entry => entry.Stream)
            .Select(entry => entry.Stream)
            .FirstOrDefaultAsync(cancellation) is { } next)
        {
            yield return last = next;
        }
    }

    private static async Task<StreamEnd> WithoutHeadAsync(CabinetContext cabinet, string stream, CancellationToken cancellation)
    {
        var last = await cabinet.AuditEvents.Where(entry => entry.Stream == stream).MaxAsync(entry => (long?)entry.Sequence, cancellation);

        // An instance that began meanwhile has its head by now.
        var head = await cabinet.AuditHeads.AsNoTracking().SingleOrDefaultAsync(known => known.Stream == stream, cancellation);
        return head is null ? new StreamEnd(stream, 0, null, last ?? 0) : new StreamEnd(stream, head.Sequence, head.Hash, Math.Max(head.Sequence, last ?? 0));
    }
}
