using CaRenewal.Core.Audit;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Audit;

/// <summary>
/// Begins the record, once in a cabinet's life: every row that was there before is taken over as it lies, and from then on
/// a row without an event is one that came past the program.
/// </summary>
public sealed class AuditBeginning(CabinetContext cabinet, AuditBook book, TimeProvider clock)
{
    private const int AtATime = 500;

    public async Task EnsureAsync(CancellationToken cancellation)
    {
        // In one transaction: another instance waits at the head, and whoever is killed on the way leaves nothing behind.
        if (!await HasBegunAsync(cancellation))
        {
            await book.WriteAsync(cabinet, BeginAsync, cancellation);
        }
    }

    private Task<bool> HasBegunAsync(CancellationToken cancellation) => cabinet.AuditEvents.AnyAsync(
        entry => entry.Group == AuditGroup.Record && entry.Kind == AuditKind.RecordBegan && entry.Stream == AuditStreams.Changes, cancellation);

    private async Task<IReadOnlyList<AuditHead>> BeginAsync(CancellationToken cancellation)
    {
        await book.AppendAsync(cabinet, AuditStreams.Changes, [], cancellation);
        if (await HasBegunAsync(cancellation))
        {
            return [];
        }

        var count = 0;
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            count += await AdoptAsync(kind, cancellation);
        }

        var details = AuditDetails.Write(("原有记录", count is 0 ? null : $"{count}"));
        var began = new AuditNote(AuditKind.RecordBegan, AuditBook.Program(clock), "", details);
        return [await book.AppendAsync(cabinet, AuditStreams.Changes, [began], cancellation)];
    }

    private async Task<int> AdoptAsync(RecordKind kind, CancellationToken cancellation)
    {
        var records = await RecordIndex.ListAsync(cabinet, kind, cancellation);
        foreach (var chunk in records.Chunk(AtATime))
        {
            var digests = await RecordDigest.ReadAsync(cabinet, kind, Dossier.Newest, [.. chunk.Select(record => record.Key)], cancellation);
            var notes = chunk.Select(record => new AuditNote(
                AuditKind.RowAdopted, AuditBook.Program(clock), record.Subject, Of: record.Key, Digest: digests[record.Key]));
            await book.AppendAsync(cabinet, AuditStreams.Changes, [.. notes], cancellation);
            cabinet.ChangeTracker.Clear();
        }

        return records.Count;
    }
}
