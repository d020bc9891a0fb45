using CaRenewal.Core.Audit;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Audit.Verification;

/// <summary>
/// Proves the record: every chain unbroken, none cut at its end, every record as its newest event left it, every stored file the one
/// that was stored. Reads only, and while the program runs: what is written after it began does not disturb it.
/// </summary>
public sealed class AuditVerification(CabinetContext cabinet, AuditSeal seal, HeadFile file, PaperArchive archive)
{
    /// <param name="withPapers">Also opens every stored file, which takes most of the time.</param>
    public async Task<AuditReport> RunAsync(bool withPapers, Action<AuditProgress> progress, CancellationToken cancellation = default)
    {
        var findings = new List<AuditFinding>();

        // The file first: it is written after the heads, so it is behind them unless they were set back.
        var kept = file.Read();
        var ends = await StreamEnds.ReadAsync(cabinet, kept.Select(head => head.Stream), cancellation);
        var (events, newest) = await WalkAsync(ends, kept, findings, progress, cancellation);
        var until = ends.Where(end => end.Stream == AuditStreams.Changes).Select(end => end.Last).FirstOrDefault();

        var records = 0L;
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            records += await new RecordCheck(cabinet, newest, until).RunAsync(
                kind, findings.Add, (done, total) => progress(new AuditProgress(kind.Word(), done, total)), cancellation);
        }

        var papers = withPapers ? await OpenPapersAsync(findings, progress, cancellation) : 0;
        return new AuditReport(events, records, papers, findings);
    }

    private async Task<(long Events, NewestDigests Newest)> WalkAsync(
        List<StreamEnd> ends, IReadOnlyList<KeptHead> kept, List<AuditFinding> findings, Action<AuditProgress> progress, CancellationToken cancellation)
    {
        var newest = new NewestDigests();
        var opened = new HashSet<string>();
        var events = 0L;
        var check = new ChainCheck(cabinet, seal, kept);
        foreach (var end in ends)
        {
            var isChanges = end.Stream == AuditStreams.Changes;
            var finding = await check.RunAsync(end, See, done => progress(new AuditProgress(end.Stream, done, end.Head)), cancellation);
            if (finding is not null)
            {
                findings.Add(finding);
            }

            void See(AuditEvent entry)
            {
                events++;
                if (isChanges)
                {
                    newest.Take(entry);
                    if (entry.Kind is AuditKind.AccessStreamOpened)
                    {
                        opened.Add(entry.Subject);
                    }
                }
            }
        }

        // An instance that began while the changes were read was not there when the streams were listed.
        var missing = opened.Except(ends.Where(end => end.Last > 0).Select(end => end.Stream)).ToList();
        var lately = await cabinet.AuditHeads.AsNoTracking().Where(head => missing.Contains(head.Stream)).Select(head => head.Stream).ToListAsync(cancellation);
        findings.AddRange(missing.Except(lately).Select(stream => new AuditFinding(stream, "整条查看记录缺失：变更记录中有它的启动，数据库中却没有它的任何事件。")));
        return (events, newest);
    }

    private async Task<long> OpenPapersAsync(List<AuditFinding> findings, Action<AuditProgress> progress, CancellationToken cancellation)
    {
        var papers = await RecordIndex.ListAsync(cabinet, RecordKind.Paper, cancellation);
        for (var index = 0; index < papers.Count; index++)
        {
            var (key, subject) = papers[index];
            if (await FaultOfAsync(key.Id, cancellation) is { } fault)
            {
                findings.Add(new AuditFinding(subject, $"文书 {key.Id:N} {fault}"));
            }

            if ((index + 1) % 1000 is 0)
            {
                progress(new AuditProgress("文件", index + 1, papers.Count));
            }
        }

        return papers.Count;
    }

    private async Task<string?> FaultOfAsync(Guid id, CancellationToken cancellation)
    {
        try
        {
            return await archive.ReadAsync(id, cancellation) is null ? "没有文件内容。" : null;
        }
        catch (Exception fault) when (fault is SealBroken or InvalidDataException or KeyNotFoundException or EndOfStreamException)
        {
            return "的文件内容与存档时不符。";
        }
    }
}
