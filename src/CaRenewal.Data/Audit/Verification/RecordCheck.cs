using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Audit.Verification;

/// <summary>Compares every record of one kind, as it lies in the database, with its newest event.</summary>
internal sealed class RecordCheck(CabinetContext cabinet, NewestDigests newest, long until)
{
    private const int AtATime = 400;

    /// <param name="find">Gets what is wrong.</param>
    /// <returns>How many records were compared.</returns>
    public async Task<int> RunAsync(RecordKind kind, Action<AuditFinding> find, Action<long, long> progress, CancellationToken cancellation)
    {
        var records = await RecordIndex.ListAsync(cabinet, kind, cancellation);
        var left = newest.All.Keys.Where(key => key.Kind == kind).ToHashSet();
        var done = 0;
        foreach (var chunk in records.Chunk(AtATime))
        {
            var doubtful = await DoubtfulAsync(kind, chunk, cancellation);
            await NameAsync(doubtful, find, cancellation);
            left.ExceptWith(chunk.Select(record => record.Key));
            progress(done += chunk.Length, records.Count);
        }

        foreach (var gone in left)
        {
            find(new AuditFinding(await LastSubjectAsync(gone, cancellation) ?? "", $"{kind.Word()}有稽核事件，数据库中却没有这条记录。"));
        }

        return records.Count;
    }

    private async Task<List<(RecordKey Key, string Subject, byte[]? Digest)>> DoubtfulAsync(
        RecordKind kind, (RecordKey Key, string Subject)[] records, CancellationToken cancellation)
    {
        var doubtful = new List<(RecordKey, string, byte[]?)>();
        foreach (var version in records.GroupBy(record => newest.All.TryGetValue(record.Key, out var digest) ? digest[0] : Dossier.Newest))
        {
            if (Dossier.Of(kind, version.Key) is null)
            {
                doubtful.AddRange(version.Select(record => (record.Key, record.Subject, (byte[]?)null)));
                continue;
            }

            var stored = await RecordDigest.ReadAsync(cabinet, kind, version.Key, [.. version.Select(record => record.Key)], cancellation);
            doubtful.AddRange(version
                .Where(record => !Matches(record.Key, stored.GetValueOrDefault(record.Key)))
                .Select(record => (record.Key, record.Subject, stored.GetValueOrDefault(record.Key))));
        }

        return doubtful;
    }

    private bool Matches(RecordKey key, byte[]? stored) =>
        stored is not null && newest.All.TryGetValue(key, out var digest) && digest.AsSpan().SequenceEqual(stored);

    // What was written since the verification began is judged by the events that were written with it.
    private async Task NameAsync(List<(RecordKey Key, string Subject, byte[]? Digest)> doubtful, Action<AuditFinding> find, CancellationToken cancellation)
    {
        foreach (var (key, subject, digest) in doubtful)
        {
            var since = await cabinet.AuditEvents
                .Where(entry => entry.Stream == AuditStreams.Changes && entry.Sequence > until && entry.Record == key.Kind && entry.RecordId == key.Id)
                .Select(entry => entry.Digest)
                .ToListAsync(cancellation);
            if (digest is null || !since.Exists(later => digest.AsSpan().SequenceEqual(later)))
            {
                var known = await LastSubjectAsync(key, cancellation) ?? subject;
                var now = known == subject || subject.Length is 0 ? "" : $"（现为 {subject}）";
                find(new AuditFinding(known + now, newest.All.ContainsKey(key)
                    ? $"{key.Kind.Word()}与最近一次稽核事件不符：在本系统之外被改动过。"
                    : $"{key.Kind.Word()}没有稽核事件：不是通过本系统写入的。"));
            }
        }
    }

    private Task<string?> LastSubjectAsync(RecordKey key, CancellationToken cancellation) =>
        cabinet.AuditEvents
            .Where(entry => entry.Stream == AuditStreams.Changes && entry.Record == key.Kind && entry.RecordId == key.Id)
            .OrderByDescending(entry => entry.Sequence)
            .Select(entry => entry.Subject)
            .FirstOrDefaultAsync(cancellation);
}
