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

/// <summary>Whoever comes while a day is closed comes before the close or is refused.</summary>
public sealed class DayCloseRaceTests
{
    private const int NextDay = 24 * 60;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_payment_posted_while_the_day_is_being_closed_is_in_the_close_or_refused(string engine)
    {
        const int clerks = 6;
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        for (var round = 0; round < 4; round++)
        {
            var day = Sample.Day.AddDays(round);
            var numbers = await SubmittedAsync(cabinet, clerks, round);
            var starts = new Barrier(clerks + 1);
            var answers = Task.WhenAll(numbers.Select((number, index) => Task.Run(() => PayAsync(cabinet, number, $"R{round}C{index}", round, starts))));
            await Task.Run(() => CloseAsItIsAsync(cabinet, day, round, starts));

            var refused = (await answers).Count(sentence => sentence == ClosedDay.NoEntry(day));
            await using var desk = cabinet.Desk();
            var close = await desk.Cabinet.DayCloses.AsNoTracking().SingleAsync(close => close.Day == day);
            var books = await desk.BooksAsync(day);
            Assert.Equal(clerks - refused, close.Books.Payments.Count);
            Assert.Equal(books.Payments.Select(entry => entry.Payment.Reference).Order(), close.Books.Payments.Select(entry => entry.Reference).Order());
            Assert.Equal(books.Net, close.Books.Net);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_two_administrators_who_reopen_one_does_and_the_other_is_told(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using (var desk = cabinet.Desk())
        {
            await desk.CloseAsync();
        }

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            await using var desk = cabinet.Desk();
            return await ToldAsync(() => desk.ReopenAsync());
        })));

        Assert.Equal(["", "这一天没有日结，不用重开。"], both.Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_two_supervisors_who_close_at_once_one_closes_and_the_other_is_told_who(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using (var desk = cabinet.Desk())
        {
            await desk.AcceptAsync("A1");
            await desk.TypeAsync(Sample.Stamp(10));
        }

        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(async index =>
        {
            await using var desk = cabinet.Desk();
            try
            {
                return (await desk.CloseAsync(Sample.Stamp(60, $"200{index}", $"主管{index}"))).Answer;
            }
            catch (RuleBroken told)
            {
                return told.Message;
            }
        }));

        Assert.Single(both, "YY20261123-R1");
        Assert.Equal(3, both.Count(told => told.StartsWith("2026-11-23 已由主管", StringComparison.Ordinal) && told.EndsWith("日结，未重复日结。", StringComparison.Ordinal)));
    }

    [Theory, OnPostgreSql]
    public async Task What_is_under_way_while_a_day_is_closed_comes_before_the_close_or_not_at_all(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var clerk = cabinet.Desk();
        await using var supervisor = cabinet.Desk();
        var number = await clerk.AcceptAsync("A1");
        await clerk.TypeAsync(Sample.Stamp(10));

        // The clerk's return is loaded and judged before the close, and saved after it.
        await ClosingDesk.RefusedAsync(ClosedDay.NoChange, () => clerk.Registrar.EnterAsync(null, Sample.Stamp(20), async turn =>
        {
            var application = (await turn.Cabinet.FindApplicationAsync(number))!;
            await supervisor.CloseAsync();
            application.Return(["公章不清"], Sample.Stamp(20));
            return "";
        }));

        Assert.Null((await supervisor.Cabinet.FindApplicationAsync(number))!.Returned);
    }

    private static async Task<List<ApplicationNumber>> SubmittedAsync(TestCabinet cabinet, int count, int round)
    {
        await using var desk = cabinet.Desk();
        var numbers = new List<ApplicationNumber>();
        for (var index = 0; index < count; index++)
        {
            var entry = await desk.SubmitAsync(Sample.Unit(), stamp: Sample.Stamp((round * NextDay) + index));
            Assert.True(ApplicationNumber.TryParse(entry.Answer, out var number));
            numbers.Add(number);
        }

        return numbers;
    }

    private static async Task<string> PayAsync(TestCabinet cabinet, ApplicationNumber number, string reference, int round, Barrier starts)
    {
        await using var desk = cabinet.Desk();
        var stamp = Sample.Stamp((round * NextDay) + 30);
        starts.SignalAndWait();
        return await ToldAsync(() => desk.ChangeAsync(number, stamp, application => application.Receive(Guid.NewGuid(), "微信", application.Due, reference, stamp)));
    }

    /// <summary>With slips of the very moment, so that no payment in between makes one differ.</summary>
    private static async Task CloseAsItIsAsync(TestCabinet cabinet, DateOnly day, int round, Barrier starts)
    {
        await using var desk = cabinet.Desk();
        var stamp = ClosingDesk.Supervisor((round * NextDay) + 40);
        starts.SignalAndWait();
        await Task.Delay(round * 15);
        await desk.Registrar.EnterAsync(null, stamp, turn => ClosingDesk.CloseAsync(desk, turn, stamp, day, books => books with
        {
            Channels = [.. books.Channels.Select(check => check with { Terminal = check.Type(Guid.NewGuid(), day, check.Books.Count, check.Books.Net, null, stamp) })],
        }));
    }

    private static async Task<string> ToldAsync(Func<Task> act)
    {
        try
        {
            await act();
            return "";
        }
        catch (RuleBroken told)
        {
            return told.Message;
        }
    }
}
