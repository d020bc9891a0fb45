using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Fees;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Tests.Audit;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Closing;

public sealed class DayCloseTests
{
    private const int NextDay = 24 * 60;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_books_of_a_day_hold_what_was_received_and_accepted_on_it(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.AcceptAsync("A1");
        await desk.AcceptAsync("B1", NextDay);

        var books = await desk.BooksAsync();

        Assert.Equal(Money.Yuan(600), books.Net);
        Assert.Equal("A1", Assert.Single(books.Payments).Payment.Reference);
        Assert.Equal(Submitting.Number(1), Assert.Single(books.Applications).Number);
        Assert.Equal(new BusinessTotal(Business.Renew, 1, Money.Yuan(600)), Assert.Single(books.Businesses));
        Assert.Equal("微信 尚未录入终端合计。", Assert.Single(books.Obstacles).Sentence);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_closed_day_takes_no_entry_and_what_stands_in_it_is_not_altered(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var number = await desk.AcceptAsync("A1");
        var waiting = Assert.IsType<string>((await desk.SubmitAsync(Sample.Person())).Answer);
        Assert.True(ApplicationNumber.TryParse(waiting, out var other));
        await desk.TypeAsync(Sample.Stamp(10));
        await desk.CloseAsync();
        var before = await RowsAsync(cabinet);

        await ClosingDesk.RefusedAsync(ClosedDay.NoChange, () => desk.ChangeAsync(number, Sample.Stamp(20), application => application.Return(["公章不清"], Sample.Stamp(20))));
        await ClosingDesk.RefusedAsync(ClosedDay.NoChange, () => desk.ChangeAsync(number, Sample.Stamp(NextDay), application => application.Return(["公章不清"], Sample.Stamp(NextDay))));
        await ClosingDesk.RefusedAsync(ClosedDay.NoEntry(Sample.Day), () => desk.ChangeAsync(other, Sample.Stamp(20), application => application.Receive(Guid.NewGuid(), "微信", Money.Yuan(600), "C1", Sample.Stamp(20))));
        await ClosingDesk.RefusedAsync(ClosedDay.NoEntry(Sample.Day), () => desk.AcceptAsync("D1", 21));
        await ClosingDesk.RefusedAsync(ClosedDay.NoEntry(Sample.Day), () => desk.TypeAsync(Sample.Stamp(22), explanation: "改"));

        Assert.Equal(before.Payments, (await RowsAsync(cabinet)).Payments);
        Assert.Equal(before.Booked, (await RowsAsync(cabinet)).Booked);
        Assert.True(await desk.Get<DayBook>().IsClosedAsync(Sample.Day));
        Assert.False(await desk.Get<DayBook>().IsClosedAsync(Sample.Day.AddDays(1)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Review_issue_and_what_is_owed_go_on_after_the_close(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var number = await desk.WorkOneDayAsync();

        await desk.ChangeAsync(number, ClosingDesk.Supervisor(30), application => application.Review(ClosingDesk.Supervisor(30)));
        await desk.ChangeAsync(number, Sample.Stamp(31), application => application.Issue("0A1B", null, Sample.Day, Sample.Day.AddYears(1), reviewFirst: true, Sample.Stamp(31)));

        Assert.Empty((await cabinet.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_reversal_is_an_entry_of_the_current_day_and_leaves_the_closed_one_as_it_was_fixed(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var number = await desk.WorkOneDayAsync();
        var tomorrow = ClosingDesk.Supervisor(NextDay);

        await desk.ReverseAsync(number, tomorrow);
        await desk.ChangeAsync(number, tomorrow, application => application.Refund(Guid.NewGuid(), application.Payments[0].Id, Money.Yuan(600), "RF1", "客户放弃", tomorrow));

        var books = await desk.BooksAsync(Sample.Day.AddDays(1));
        Assert.Equal(Money.Yuan(-600), books.Net);
        Assert.Equal(new BusinessTotal(Business.Renew, -1, Money.Yuan(-600)), Assert.Single(books.Businesses));
        Assert.Equal((Sample.Day, 1), (books.Reversals[0].ClosedDay, books.Reversals[0].ClosedVersion));
        var close = await desk.Cabinet.DayCloses.AsNoTracking().SingleAsync();
        Assert.Equal((number.Text, Money.Yuan(600)), (Assert.Single(close.Books.Applications).Number, close.Books.Net));
        Assert.Empty((await cabinet.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_reopened_day_keeps_both_versions_and_is_written_in_again(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.WorkOneDayAsync();

        await desk.ReopenAsync();
        await desk.AcceptAsync("A2", 30);
        await desk.TypeAsync(Sample.Stamp(40));
        var second = await desk.CloseAsync(ClosingDesk.Supervisor(50));

        Assert.Equal("YY20261123-R2", second.Answer);
        var books = await desk.BooksAsync();
        Assert.Equal([false, true], books.Closes.Select(close => close.Stands));
        Assert.Equal(("漏录一笔", "陈静"), (books.Closes[0].Reason, books.Closes[0].Reopened!.Name));
        Assert.Equal([Money.Yuan(600), Money.Yuan(1200)], (await desk.Cabinet.DayCloses.AsNoTracking().OrderBy(close => close.Version).ToListAsync()).Select(close => close.Books.Net));
        Assert.Equal(
            [AuditKind.DayClosed, AuditKind.DayReopened, AuditKind.DayClosed],
            await desk.Cabinet.AuditEvents.Where(entry => entry.Kind == AuditKind.DayClosed || entry.Kind == AuditKind.DayReopened).OrderBy(entry => entry.Sequence).Select(entry => entry.Kind).ToListAsync());
        Assert.Empty((await cabinet.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_a_later_day_took_back_stays_in_the_day_it_was_accepted_on_also_when_that_is_closed_anew(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var number = await desk.WorkOneDayAsync();
        await desk.ReverseAsync(number, ClosingDesk.Supervisor(NextDay));

        Assert.Equal(Money.Yuan(600), Assert.Single((await desk.BooksAsync()).Businesses).Amount);
        await desk.ReopenAsync();
        await desk.CloseAsync(ClosingDesk.Supervisor(NextDay + 1));

        var closes = await desk.Cabinet.DayCloses.AsNoTracking().OrderBy(close => close.Version).ToListAsync();
        Assert.Equal([1, 2], closes.Select(close => close.Version));
        Assert.Equal(closes[0].Books.Businesses, closes[1].Books.Businesses);
        Assert.Equivalent(closes[0].Books.Applications, closes[1].Books.Applications, strict: true);
        Assert.Equal(closes[0].Books.Payments, closes[1].Books.Payments);
        Assert.Equal(closes[0].Books.Channels, closes[1].Books.Channels);
        Assert.Equal(Money.Yuan(-600), Assert.Single((await desk.BooksAsync(Sample.Day.AddDays(1))).Businesses).Amount);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Where_the_record_ended_at_a_close_is_still_its_place_after_a_second_one(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.WorkOneDayAsync();
        await desk.ReopenAsync();
        await desk.AcceptAsync("A2", 30);
        await desk.TypeAsync(Sample.Stamp(40));
        await desk.CloseAsync(ClosingDesk.Supervisor(50));

        var closes = await desk.Cabinet.DayCloses.AsNoTracking().OrderBy(close => close.Version).ToListAsync();
        Assert.All(closes, close => Assert.NotEmpty(close.Books.Heads));
        foreach (var head in closes.SelectMany(close => close.Books.Heads))
        {
            var entry = await desk.Cabinet.AuditEvents.AsNoTracking().SingleAsync(entry => entry.Stream == head.Stream && entry.Sequence == head.Sequence);
            Assert.Equal(Convert.ToHexString(entry.Hash), head.Hash, ignoreCase: true);
        }

        Assert.True(closes[0].Books.Heads[0].Sequence < closes[1].Books.Heads[0].Sequence);
        Assert.Equal(["A1"], closes[0].Books.Payments.Select(entry => entry.Reference));
        Assert.Equal(["A1", "A2"], closes[1].Books.Payments.Select(entry => entry.Reference).Order());
        Assert.Empty((await cabinet.VerifyAsync()).Findings);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_close_that_somebody_alters_or_removes_in_the_database_is_found(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using (var desk = cabinet.Desk())
        {
            await desk.AcceptAsync("A1");
            await desk.TypeAsync(Sample.Stamp(10));
            await desk.CloseAsync();
        }

        await cabinet.TamperAsync("""UPDATE "DayCloses" SET "Books" = REPLACE("Books", '60000', '50000')""");
        Assert.Contains("日结与最近一次稽核事件不符", await cabinet.FaultsAsync(), StringComparison.Ordinal);
        await cabinet.TamperAsync("""DELETE FROM "DayCloses" """);
        Assert.Contains("日结有稽核事件，数据库中却没有这条记录", await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    [Theory, OnSqlite]
    public async Task Closes_reversals_and_slips_are_never_altered(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.WorkOneDayAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            turn.Cabinet.Remove(await turn.Cabinet.DayCloses.SingleAsync());
            return "";
        }));
        await cabinet.TamperAsync("""UPDATE "TerminalTotals" SET "Amount" = 1""");
        Assert.Contains("终端合计与最近一次稽核事件不符", await cabinet.FaultsAsync(), StringComparison.Ordinal);
    }

    private static async Task<(int Payments, int Booked)> RowsAsync(TestCabinet cabinet)
    {
        await using var desk = cabinet.Desk();
        return (await desk.Cabinet.Payments.CountAsync(), await desk.Cabinet.Ledger.CountAsync(entry => entry.BookedDay == Sample.Day));
    }
}
