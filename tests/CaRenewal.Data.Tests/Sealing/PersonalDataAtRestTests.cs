using System.Text;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Sealing;

public sealed class PersonalDataAtRestTests
{
    private static readonly string[] Personal =
    [
        "㛃䶮𠅤", "11010519491231002X", "31002X", "07374112269", "13973712345", "迎宾东路355号", "office@example.cn", "买买提", "E12345678",
        "欧阳𬱖", "440308199901101512", "13873798765", "长春",
    ];

    [Theory, OnSqlite]
    public async Task No_personal_value_is_in_the_database_file_or_its_log(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using (var desk = cabinet.Desk())
        {
            await desk.SubmitAsync(Sample.Unit(), new(Guid.NewGuid(), "11010519491231002X"));
            await desk.SubmitAsync(Sample.Person(), new(Guid.NewGuid(), "440308199901101512"));
            var typed = string.Join(' ', Personal);
            await desk.Get<DraftTray>().SaveAsync(new(Guid.NewGuid(), Guid.NewGuid(), default, 0), new(default, null, typed, typed), Sample.Stamp());
            await StorePaperAsync(desk);
        }

        // The log is what a power cut leaves: looked at before anything is closed.
        var bytes = Directory.GetFiles(cabinet.Folder, "cabinet.db*").SelectMany(ReadShared).ToArray();
        Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("𬭎达建设工程")) >= 0, "A unit's name is public and must be found by this search.");
        Assert.All(Personal, value =>
        {
            Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(value)) < 0, value);
            Assert.True(bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(value)) < 0, value);
        });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task No_personal_value_is_logged_not_even_when_a_save_fails(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => desk.Registrar.EnterAsync(null, Sample.Stamp(), turn =>
        {
            turn.Cabinet.Add(Sample.Application(Submitting.Number(1), Sample.Person()));
            return Task.FromResult("");
        }));
        await desk.Cabinet.FindApplicationAsync(Submitting.Number(1));

        var log = string.Join('\n', cabinet.Log) + fault;
        Assert.Contains("INSERT INTO \"Applications\"", log, StringComparison.Ordinal);
        Assert.All(Personal, value => Assert.DoesNotContain(value, log, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Particulars_that_were_exchanged_between_two_rows_are_refused(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Person());
        await desk.SubmitAsync(Sample.Person("陈明", "110105198002210116"));

        await desk.Cabinet.Database.ExecuteSqlRawAsync(
            """
            UPDATE "Applications" SET
                "ParticularsKey" = (SELECT other."ParticularsKey" FROM "Applications" AS other WHERE other."Sequence" = 1),
                "ParticularsSealed" = (SELECT other."ParticularsSealed" FROM "Applications" AS other WHERE other."Sequence" = 1)
            WHERE "Sequence" = 2
            """);

        await using var other = cabinet.Desk();
        var broken = await Assert.ThrowsAsync<SealBroken>(() => other.Cabinet.FindApplicationAsync(Submitting.Number(2)));
        Assert.DoesNotContain("陈明", broken.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, (await desk.Cabinet.Ledger.ToListAsync()).Count);
    }

    [Theory, OnSqlite]
    public async Task A_list_shows_a_masked_name_and_touches_no_sealed_column(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await desk.SubmitAsync(Sample.Person());
        cabinet.Commands.Clear();

        var labels = await desk.Cabinet.Ledger.OrderBy(line => line.Sequence).Select(line => new { line.HolderLabel, line.HolderCode }).ToListAsync();
        await desk.Cabinet.Ledger.ToListAsync();

        Assert.Equal(["益阳市𬭎达建设工程有限公司", "欧** 440***********1512"], labels.Select(line => line.HolderLabel));
        Assert.Equal(["59467239-9", null], labels.Select(line => line.HolderCode));
        Assert.DoesNotContain(cabinet.Commands.Texts, text => text.Contains("Sealed", StringComparison.Ordinal));
    }

    private static Task<Entry> StorePaperAsync(Desk desk) => desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
    {
        var application = (await turn.LoadAsync(Submitting.Number(2), 1))!;
        var bytes = Encoding.UTF8.GetBytes(string.Join(' ', Personal));
        await desk.Get<PaperArchive>().StoreAsync(
            turn, Guid.NewGuid(), application, new PaperFacts(["application"], 2, false, "[]"), [new PaperSegment(bytes)], Sample.Stamp());
        return "";
    });

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
