using System.Security.Cryptography;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Papers;

public sealed class PaperArchiveTests
{
    private static readonly byte[] Font = RandomNumberGenerator.GetBytes(100_000);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_sent_to_the_printer_is_read_back_byte_for_byte_and_a_shared_font_is_kept_once(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        var files = new Dictionary<Guid, PaperSegment[]>();
        for (var index = 0; index < 5; index++)
        {
            var (id, segments) = (Guid.NewGuid(), SegmentsWithFont());
            files.Add(id, segments);
            await StoreAsync(desk, id, segments);
        }

        foreach (var (id, segments) in files)
        {
            var expected = segments.SelectMany(segment => segment.Bytes.ToArray()).ToArray();
            var paper = await desk.Cabinet.PrintedPapers.SingleAsync(known => known.Id == id);
            Assert.Equal(expected, await desk.Get<PaperArchive>().ReadAsync(id));
            Assert.Equal(SHA256.HashData(expected), paper.Sha256);
            Assert.Equal(expected.Length, paper.Length);
        }

        Assert.Equal(1, await desk.Cabinet.SharedPaperParts.CountAsync());
        Assert.True(await desk.Cabinet.PaperContents.AllAsync(content => content.Content.Length < 10_000));
        Assert.Null(await desk.Get<PaperArchive>().ReadAsync(Guid.NewGuid()));
    }

    [Theory, OnSqlite]
    public async Task A_stored_paper_cannot_be_altered_or_removed(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await StoreAsync(desk, Guid.NewGuid(), SegmentsWithFont());

        await Assert.ThrowsAsync<InvalidOperationException>(() => TurnAsync(desk, async cabinet => cabinet.Remove(await cabinet.PaperContents.SingleAsync())));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TurnAsync(desk, async cabinet => cabinet.Remove(await cabinet.SharedPaperParts.SingleAsync())));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TurnAsync(desk, async cabinet =>
            cabinet.Entry(await cabinet.PrintedPapers.SingleAsync()).Property(paper => paper.Copies).CurrentValue = 9));
    }

    [Theory, OnSqlite]
    public async Task A_paper_whose_shared_part_was_exchanged_is_refused(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        var id = Guid.NewGuid();
        await StoreAsync(desk, id, SegmentsWithFont());

        await desk.Cabinet.Database.ExecuteSqlRawAsync("""UPDATE "SharedPaperParts" SET "Bytes" = zeroblob(100000)""");

        await Assert.ThrowsAsync<SealBroken>(() => desk.Get<PaperArchive>().ReadAsync(id));
    }

    [Theory, OnSqlite]
    public async Task A_paper_of_an_older_revision_is_outdated(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await StoreAsync(desk, Guid.NewGuid(), SegmentsWithFont());
        var paper = await desk.Cabinet.PrintedPapers.SingleAsync();

        Assert.False(paper.IsOutdatedAt(revision: 1));
        Assert.True(paper.IsOutdatedAt(revision: 2));
    }

    [Theory, OnSqlite]
    public async Task A_shared_part_under_a_false_hash_is_refused(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());

        await Assert.ThrowsAsync<ArgumentException>(() => StoreAsync(desk, Guid.NewGuid(), [new PaperSegment(Font, new byte[32])]));
    }

    [Theory, OnSqlite]
    public async Task Printing_again_is_logged_with_reason_and_name(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await StoreAsync(desk, Guid.NewGuid(), SegmentsWithFont());
        await desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            var paper = await turn.Cabinet.PrintedPapers.SingleAsync();
            PaperArchive.LogPrint(turn, paper, null, Sample.Stamp());
            PaperArchive.LogPrint(turn, paper, "卡纸", Sample.Stamp(3));
            return "";
        });

        var log = await desk.Cabinet.PrintLog.OrderBy(entry => entry.Stamp.At).ToListAsync();
        Assert.Equal([null, "卡纸"], log.Select(entry => entry.Reason));
        Assert.Equal(Sample.Stamp(3), log[1].Stamp);
    }

    private static PaperSegment[] SegmentsWithFont() =>
    [
        new(RandomNumberGenerator.GetBytes(3000)),
        new(Font, SHA256.HashData(Font)),
        new(RandomNumberGenerator.GetBytes(500)),
        new(Font, SHA256.HashData(Font)),
        new(Array.Empty<byte>()),
    ];

    private static Task<Entry> StoreAsync(Desk desk, Guid id, PaperSegment[] segments) => desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
    {
        CertificateApplication application = (await turn.LoadAsync(Submitting.Number(1), 1))!;
        await desk.Get<PaperArchive>().StoreAsync(
            turn, id, application, new PaperFacts(["application", "receipt"], 1, true, "[]"), segments, Sample.Stamp());
        return "";
    });

    private static Task<Entry> TurnAsync(Desk desk, Func<CabinetContext, Task> change) =>
        desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            await change(turn.Cabinet);
            return "";
        });
}
