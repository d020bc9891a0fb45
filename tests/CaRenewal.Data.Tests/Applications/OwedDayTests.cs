using CaRenewal.Core.Materials;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Applications;

/// <summary>容缺: the day until which something is owed, as lists filter by it.</summary>
public sealed class OwedDayTests
{
    private static readonly DateOnly Sooner = Sample.Day.AddDays(2);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_first_day_is_kept_until_what_is_owed_is_brought(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await OweAsync(desk);
        Assert.Equal(Sooner, await desk.Cabinet.Ledger.Select(entry => entry.OwedDue).SingleAsync());

        await BringAsync(desk, 1, "business-licence");
        Assert.Equal(Sample.Day.AddDays(9), await desk.Cabinet.Ledger.Select(entry => entry.OwedDue).SingleAsync());
        await BringAsync(desk, 2, "unit-delegate-id");
        Assert.Null(await desk.Cabinet.Ledger.Select(entry => entry.OwedDue).SingleAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_owed_before_there_was_a_column_for_the_day_finds_its_day(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await OweAsync(desk);
        await desk.SubmitAsync(Sample.Person());
        await desk.Cabinet.Database.ExecuteSqlRawAsync("""UPDATE "Applications" SET "OwedDue" = NULL""");

        await desk.Cabinet.Database.ExecuteSqlRawAsync(MigrationSql.Of(desk.Cabinet, "_OwedDays"));

        Assert.Equal([Sooner, null], await desk.Cabinet.Ledger.OrderBy(entry => entry.Sequence).Select(entry => entry.OwedDue).ToListAsync());
    }

    private static Task<Entry> OweAsync(Desk desk) => desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
    {
        var number = await turn.NextNumberAsync(Sample.Point, Sample.Day);
        var submission = Sample.Submission(Sample.Unit());
        submission = submission with
        {
            Materials = [.. submission.Materials.Select(tick => tick.Code switch
            {
                "business-licence" => new MaterialTick(tick.Code, Owed: true, "忘带", Sooner),
                "unit-delegate-id" => new MaterialTick(tick.Code, Owed: true, "忘带", Sample.Day.AddDays(9)),
                _ => tick,
            })],
        };
        turn.Cabinet.Add(Core.Applications.CertificateApplication.Submit(Guid.CreateVersion7(), number, submission, Sample.Checklist, Sample.Fees, Sample.Stamp()));
        return number.Text;
    });

    private static Task<Entry> BringAsync(Desk desk, int version, string material) => desk.Registrar.EnterAsync(null, Sample.Stamp(5), async turn =>
    {
        (await turn.LoadAsync(Submitting.Number(1), version))!.BringOwed(material, Sample.Stamp(5));
        return "";
    });
}
