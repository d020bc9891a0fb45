using CaRenewal.Core.Applications;
using CaRenewal.Core.Days;
using CaRenewal.Core.Fees;
using CaRenewal.Data.Days;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Days;

/// <summary>Totals of days, kept until something of the day changes.</summary>
public sealed class DaySheetsTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_day_is_counted_once_and_again_after_every_turn_that_changes_it(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        Assert.Equal((1, Money.Zero), Of(await ReadAsync(desk)));
        Assert.Equal((1, Money.Zero), Of((await desk.Cabinet.DaySheets.AsNoTracking().SingleAsync(sheet => sheet.Day == Sample.Day)).Totals!));

        await desk.SubmitAsync(Sample.Person());
        Assert.Null((await desk.Cabinet.DaySheets.AsNoTracking().SingleAsync(sheet => sheet.Day == Sample.Day)).Totals);
        await desk.Registrar.EnterAsync(null, Sample.Stamp(5), async turn =>
        {
            var application = (await turn.LoadAsync(Submitting.Number(2), 1))!;
            application.Receive(Guid.NewGuid(), "微信", Money.Yuan(600), "W-1", Sample.Stamp(5));
            return "";
        });

        Assert.Equal((2, Money.Yuan(600)), Of(await ReadAsync(desk)));
        Assert.Equal((2, Money.Yuan(600)), Of(await ReadAsync(desk)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Money_belongs_to_the_day_it_was_received_whichever_day_its_application_is_of(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        var next = Sample.Stamp(24 * 60);
        await desk.Registrar.EnterAsync(null, next, async turn =>
        {
            (await turn.LoadAsync(Submitting.Number(1), 1))!.Receive(Guid.NewGuid(), "POS", Money.Yuan(600), "P-1", next);
            return "";
        });

        var days = await desk.Get<DaySheets>().ReadAsync(Sample.Day, Sample.Day.AddDays(1), Sample.Stamp(), default);

        Assert.Equal([(1, Money.Zero), (0, Money.Yuan(600))], days.OrderBy(day => day.Key).Select(day => Of(day.Value)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_written_while_somebody_counts_is_not_lost(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        var marked = await desk.Cabinet.DaySheets.AsNoTracking().SingleAsync();
        await desk.SubmitAsync(Sample.Person());

        // Somebody who counted before the second visit comes to store it now.
        var kept = await desk.Cabinet.DaySheets.Where(sheet => sheet.Day == Sample.Day && sheet.Mark == marked.Mark)
            .ExecuteUpdateAsync(sheet => sheet.SetProperty(one => one.Totals, DayTotals.None));

        Assert.Equal(0, kept);
        Assert.Equal((2, Money.Zero), Of(await ReadAsync(desk)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Turns_and_counts_at_once_end_with_the_right_totals(string engine)
    {
        const int visits = 12;
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await Task.WhenAll(Enumerable.Range(0, visits).Select(async index =>
        {
            await using var desk = cabinet.Desk();
            await desk.SubmitAsync(index % 2 is 0 ? Sample.Unit() : Sample.Person());
            await ReadAsync(desk);
        }));

        await using var last = cabinet.Desk();
        Assert.Equal((visits, Money.Zero), Of(await ReadAsync(last)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_entered_before_there_were_columns_for_it_is_found_too(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await desk.Registrar.EnterAsync(null, Sample.Stamp(5), async turn =>
        {
            var application = (await turn.LoadAsync(Submitting.Number(1), 1))!;
            application.Receive(Guid.NewGuid(), "POS", Money.Yuan(600), "P-1", Sample.Stamp(5));
            application.Sign(Sample.Papers(application), Sample.Stamp(5));
            application.Accept(Sample.Stamp(5));
            return "";
        });
        await desk.Cabinet.Database.ExecuteSqlRawAsync("""
            UPDATE "Applications" SET "AwaitsReview" = 0, "BookedDay" = NULL;
            UPDATE "Payments" SET "BusinessDay" = '0001-01-01';
            DELETE FROM "DaySheets";
            """);

        await desk.Cabinet.Database.ExecuteSqlRawAsync(MigrationSql.Of(desk.Cabinet, "_Day"));

        var line = await desk.Cabinet.Ledger.SingleAsync();
        Assert.True(line.AwaitsReview);
        Assert.Equal(Sample.Day, line.BookedDay);
        Assert.Equal((1, Money.Yuan(600)), Of(await ReadAsync(desk)));
    }

    private static (int, Money) Of(DayTotals totals) => (totals.Applications, totals.Received);

    private static async Task<DayTotals> ReadAsync(Desk desk) =>
        (await desk.Get<DaySheets>().ReadAsync(Sample.Day, Sample.Day, Sample.Stamp(), default))[Sample.Day];
}
