using CaRenewal.Core.Audit;

namespace CaRenewal.Data.Audit.Verification;

/// <summary>Walks one stream from its beginning to where it ended when the verification began, and names its first fault.</summary>
internal sealed class ChainCheck(CabinetContext cabinet, AuditSeal seal, IReadOnlyList<KeptHead> kept)
{
    private const int ProgressEvery = 10_000;

    private readonly ChainProof proof = seal.Prove();

    /// <param name="see">Gets every event, in its order, also after a fault.</param>
    /// <param name="progress">Gets how many were seen.</param>
    /// <returns>Null when nothing is wrong.</returns>
    public async Task<AuditFinding?> RunAsync(StreamEnd end, Action<AuditEvent> see, Action<long> progress, CancellationToken cancellation)
    {
        var expected = kept.Where(head => head.Stream == end.Stream).ToLookup(head => head.Sequence, head => head.Hash);
        string? fault = null;
        var (last, hash) = (0L, AuditSeal.Beginning);
        await foreach (var entry in new EventPieces(cabinet).ReadAsync(end, cancellation))
        {
            fault ??= FaultOf(entry, last, hash) ?? FaultOf(entry, expected);
            (last, hash) = (entry.Sequence, entry.Hash);
            see(entry);
            if (last % ProgressEvery is 0)
            {
                progress(last);
            }
        }

        progress(last);
        fault ??= FaultAtEnd(end, last, hash, expected);
        return fault is null ? null : new AuditFinding(end.Stream, fault);
    }

    private string? FaultOf(AuditEvent entry, long last, byte[] hash)
    {
        if (entry.Sequence != last + 1)
        {
            return $"第 {last + 1} 条缺失（其后是第 {entry.Sequence} 条）。";
        }

        return entry.Group != entry.Kind.Group() || !proof.Holds(hash, entry)
            ? $"第 {entry.Sequence} 条被改动、调换，或不是本系统写入的（{entry.At:yyyy-MM-dd HH:mm:ss} UTC，{entry.By}，{entry.Subject}）。"
            : null;
    }

    private static string? FaultOf(AuditEvent entry, ILookup<long, string> expected) =>
        expected[entry.Sequence].Any(hash => !Convert.FromHexString(hash).AsSpan().SequenceEqual(entry.Hash))
            ? $"第 {entry.Sequence} 条与链头文件中登记的不符。"
            : null;

    private static string? FaultAtEnd(StreamEnd end, long last, byte[] hash, ILookup<long, string> expected)
    {
        var farthest = expected.Select(head => head.Key).DefaultIfEmpty(0).Max();
        return (end, last) switch
        {
            _ when farthest > last => $"尾部缺失：链头文件登记到第 {farthest} 条，数据库中只到第 {last} 条。",
            ({ Hash: null }, _) => $"没有链头：共有 {last} 条，无法确认尾部是否完整。",
            _ when end.Head > last => $"尾部缺失：链头登记到第 {end.Head} 条，数据库中只到第 {last} 条。",
            _ when end.Last > end.Head => $"第 {end.Head + 1} 条起不在链上：链头只登记到第 {end.Head} 条。",
            _ when !hash.AsSpan().SequenceEqual(end.Hash) => $"链头与第 {last} 条不符。",
            _ => null,
        };
    }
}
