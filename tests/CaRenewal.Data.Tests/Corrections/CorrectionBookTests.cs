using System.Text;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Materials;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Customers;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Corrections;

public sealed class CorrectionBookTests
{
    private static readonly CorrectionParticulars Told = new("益阳市𬭎达建设工程有限公司", "买买提·艾力", ["请与13973712345联系"]);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_told_is_read_back_as_it_was(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        var (alone, about) = (Request(1), Request(2) with { Application = Submitting.Number(1), Form = null });
        await TellAsync(desk, alone, null);
        await TellAsync(desk, about, (await desk.Cabinet.FindApplicationAsync(Submitting.Number(1)))!);

        foreach (var request in new[] { alone, about })
        {
            var found = (await desk.Get<CorrectionBook>().FindAsync(request.Number))!;
            Assert.Equal(request.Lines, found.Lines);
            Assert.Equal(request.Items, found.Items);
            Assert.Equal((Told.Holder, Told.Delegate), (found.Particulars.Holder, found.Particulars.Delegate));
            Assert.Equal(Told.Remarks, found.Particulars.Remarks);
            Assert.Equal(request, found with { Lines = request.Lines, Items = request.Items, Particulars = request.Particulars });
        }

        Assert.Null(await desk.Get<CorrectionBook>().FindAsync(Request(3).Number));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_holder_is_found_by_key_the_newest_notice_first(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await TellAsync(desk, Request(1), null);
        await TellAsync(desk, Request(2) with { Given = Sample.Stamp(60) }, null);
        await TellAsync(desk, Request(3) with { Given = Sample.Stamp(90) }, null, Sample.Person());

        var told = await desk.Get<CorrectionBook>().ListAsync(desk.Get<CustomerIndex>().KeyOf(Sample.Unit().Holder), 5);

        Assert.Equal([2, 1], told.Select(line => line.Number.Sequence));
        Assert.Equal("USBkey介质：缺；另有说明", told[0].Describe());
        Assert.Equal(Sample.Stamp(60), told[0].Given);
    }

    [Theory, OnSqlite]
    public async Task A_notice_is_never_altered_or_taken_away(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await TellAsync(desk, Request(1), null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => TurnAsync(desk, async books => books.Remove(await books.Corrections.SingleAsync())));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TurnAsync(desk, async books =>
            books.Entry(await books.Corrections.SingleAsync()).Property(notice => notice.HasRemarks).CurrentValue = false));
    }

    [Theory, OnSqlite]
    public async Task What_names_a_person_is_sealed_and_opens_at_its_own_place_only(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await TellAsync(desk, Request(1), null);
        await TellAsync(desk, Request(2), null);

        var bytes = Directory.GetFiles(cabinet.Folder, "cabinet.db*").SelectMany(ReadShared).ToArray();
        Assert.All([Told.Delegate!, "13973712345"], value => Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(value)) < 0, value));

        await desk.Cabinet.Database.ExecuteSqlRawAsync(
            """UPDATE "Corrections" SET "Particulars" = (SELECT other."Particulars" FROM "Corrections" AS other WHERE other."Id" <> "Corrections"."Id")""");
        await Assert.ThrowsAsync<SealBroken>(() => desk.Get<CorrectionBook>().FindAsync(Request(1).Number));
    }

    private static CorrectionRequest Request(int sequence) => new()
    {
        Id = new Guid($"00000000-0000-0000-0000-{sequence:000000000000}"),
        Number = new ApplicationNumber("YYBZ", Sample.Day, sequence),
        Form = new Guid("00000000-0000-0000-0000-0000000000ff"),
        Kind = CertificateKind.Unit,
        Lines = [new BusinessLine { Business = Business.Renew, Count = 1 }],
        Items = [new CorrectionItem("usbkey", "USBkey介质", CorrectionFlaw.Missing, MaterialWay.Brought, "公告", null)],
        Particulars = Told,
        Given = Sample.Stamp(),
    };

    private static Task<Entry> TellAsync(Desk desk, CorrectionRequest request, CertificateApplication? about, Particulars? who = null) =>
        desk.Registrar.EnterAsync(null, request.Given, async turn =>
        {
            var application = about is null ? null : await turn.Cabinet.FindApplicationAsync(about.Id);
            await desk.Get<PaperArchive>().StoreAsync(
                turn, request.Id, application, new PaperFacts(["CorrectionNotice"], 1, false, "[]"), [new PaperSegment(new byte[] { 1 })], request.Given);
            desk.Get<CorrectionBook>().Enter(turn, request, about?.Id, desk.Get<CustomerIndex>().KeyOf((who ?? Sample.Unit()).Holder));
            return request.Number.Text;
        });

    private static Task<Entry> TurnAsync(Desk desk, Func<CabinetContext, Task> change) =>
        desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            await change(turn.Cabinet);
            return "";
        });

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
