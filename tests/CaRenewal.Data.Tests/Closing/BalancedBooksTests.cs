using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Days;
using CaRenewal.Core.Fees;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Closing;
using CaRenewal.Data.Days;
using CaRenewal.Data.Tests.Audit;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Closing;

/// <summary>Whatever is done in whatever order, through the registrar and a real database: the books stay balanced and closed days as they are.</summary>
public sealed class BalancedBooksTests
{
    private enum Act
    {
        Receive,
        Sign,
        Pay,
        PayHalf,
        Void,
        Refund,
        Accept,
        Approve,
        Return,
        Amend,
        Cancel,
        Close,
        Reverse,
        Reopen,
        NextDay,
        WholeVisit,
        Look,
    }

    private static readonly Gen<(Act Act, int Which)[]> Sequences = Gen.Select(
        Gen.Frequency(
            (3, Act.Receive), (4, Act.Sign), (4, Act.Pay), (1, Act.PayHalf), (1, Act.Void), (2, Act.Refund),
            (5, Act.Accept), (1, Act.Approve), (2, Act.Return), (2, Act.Amend), (1, Act.Cancel), (3, Act.Close),
            (3, Act.Reverse), (2, Act.Reopen), (1, Act.NextDay), (2, Act.WholeVisit), (1, Act.Look)),
        Gen.Int[0, 3]).Array[30, 60];

    [Theory, OnSqlite]
    public async Task No_sequence_of_acts_unbalances_the_books_or_alters_a_closed_day(string engine)
    {
        var closed = 0;
        var reversed = 0;
        var again = 0;
        await Sequences.SampleAsync(
            async acts =>
            {
                await using var cabinet = await TestCabinet.OpenAsync(engine);
                await using var desk = cabinet.Desk();
                var story = new Story(desk);
                foreach (var (act, which) in acts)
                {
                    await story.TryAsync(act, which);
                }

                await story.AssertBalancedAsync();
                Assert.Empty((await cabinet.VerifyAsync()).Findings);
                Interlocked.Add(ref closed, await desk.Cabinet.DayCloses.CountAsync());
                Interlocked.Add(ref reversed, await desk.Cabinet.Reversals.CountAsync());
                Interlocked.Add(ref again, await desk.Cabinet.DayCloses.CountAsync(close => close.Version > 1));
            },
            iter: 12, threads: 1);

        Assert.True(closed > 5, $"Only {closed} days were closed.");
        Assert.True(reversed > 0, "Nothing was ever reversed.");
        Assert.True(again > 0, "No day was ever closed again.");
    }

    private sealed class Story(Desk desk)
    {
        private readonly Dictionary<(DateOnly, int), (string Payments, string Applications)> fixedDays = [];
        private int minute;
        private int reference;
        private int applications;
        private int day;

        private Stamp Clerk => Sample.Stamp((day * 24 * 60) + ++minute);

        private Stamp Supervisor => ClosingDesk.Supervisor((day * 24 * 60) + ++minute);

        private DateOnly Today => Sample.Day.AddDays(day);

        public async Task TryAsync(Act act, int which)
        {
            try
            {
                await DoAsync(act, which);
            }
            catch (RuleBroken refusal)
            {
                Assert.EndsWith("。", refusal.Message, StringComparison.Ordinal);
            }
        }

        /// <summary>Channels equal entries, quotes equal their edition, and every closed day is what it was when it was closed.</summary>
        public async Task AssertBalancedAsync()
        {
            var payments = await desk.Cabinet.Payments.AsNoTracking().ToListAsync();
            var accepted = 0L;
            for (var each = Sample.Day; each <= Today; each = each.AddDays(1))
            {
                var books = await desk.BooksAsync(each);
                var entries = payments.Where(payment => payment.Stamp.At.BusinessDay() == each).ToList();
                Assert.Equal(entries.Sum(payment => payment.Signed.Fen), books.Net.Fen);
                Assert.All(books.Channels, channel => Assert.Equal(entries.Where(payment => payment.Channel == channel.Channel).Sum(payment => payment.Signed.Fen), channel.Books.Net.Fen));
                Assert.All(books.Applications, application => Assert.Equal(Money.Zero, application.Due));
                if (books.Standing is { } standing)
                {
                    Assert.Equal(fixedDays[(each, standing.Version)].Payments, Written(books.Payments.Select(entry => $"{entry.Payment.Id}{entry.Payment.Signed}")));
                    Assert.Equal((await desk.Cabinet.DayCloses.AsNoTracking().SingleAsync(close => close.Id == standing.Id)).Books.Businesses, books.Businesses);
                }

                accepted += books.Businesses.Sum(business => business.Amount.Fen);
            }

            // What was accepted, day by day, less what was taken back, is what stands.
            Assert.Equal((await desk.Cabinet.Ledger.Where(entry => entry.BookedDay != null).ToListAsync()).Sum(entry => entry.Total.Fen), accepted);
            await AssertSheetsAsync();

            foreach (var close in await desk.Cabinet.DayCloses.AsNoTracking().ToListAsync())
            {
                Assert.Equal(fixedDays[(close.Day, close.Version)].Applications, Written(close.Books.Applications.Select(application => application.Number)));
                Assert.Equal(close.Books.Payments.Sum(entry => entry.Amount.Fen), close.Books.Net.Fen);
            }

            foreach (var number in await desk.Cabinet.Ledger.Select(entry => entry.Number).ToListAsync())
            {
                Assert.True(ApplicationNumber.TryParse(number, out var known));
                var application = (await desk.Cabinet.FindApplicationAsync(known))!;
                Assert.Equal(Sample.Fees.Price(application.Kind, application.Lines, application.BusinessDay).Total, application.Quote.Total);
                Assert.Equal(application.Payments.Sum(payment => payment.Signed.Fen), application.Received.Fen);
            }
        }

        /// <summary>What months and years add up is what counting afresh gives, day by day.</summary>
        private async Task AssertSheetsAsync()
        {
            var kept = await desk.Get<DaySheets>().ReadAsync(Sample.Day, Today, Clerk, default);
            foreach (var (each, totals) in kept)
            {
                var entries = await desk.Cabinet.DayEntries(desk.Cabinet.Ledger.Where(entry => entry.BusinessDay == each)).ToListAsync();
                var money = await desk.Cabinet.DayPayments([each], new()).ToListAsync();
                Assert.Equivalent(DayTotals.Of(entries, money), totals, strict: true);
            }
        }

        private async Task DoAsync(Act act, int which)
        {
            switch (act)
            {
                case Act.Receive:
                    await desk.SubmitAsync(applications % 2 is 0 ? Sample.Unit() : Sample.Person(), stamp: Clerk);
                    applications++;
                    break;
                case Act.WholeVisit:
                    await desk.AcceptAsync($"R{++reference}", (day * 24 * 60) + ++minute);
                    applications++;
                    break;
                case Act.Sign: await OnAsync(which, (application, stamp) => application.Sign(Sample.Papers(application), stamp)); break;
                case Act.Pay: await OnAsync(which, (application, stamp) => application.Receive(Guid.NewGuid(), Channel(which), application.Due, $"R{++reference}", stamp)); break;
                case Act.PayHalf: await OnAsync(which, (application, stamp) => application.Receive(Guid.NewGuid(), Channel(which), Money.Yuan(100), $"R{++reference}", stamp)); break;
                case Act.Void: await OnAsync(which, (application, stamp) => application.VoidReceipt(Guid.NewGuid(), application.Payments is [var first, ..] ? first.Id : Guid.Empty, "刷错卡", stamp)); break;
                case Act.Refund: await OnAsync(which, Refund); break;
                case Act.Accept: await OnAsync(which, (application, stamp) => application.Accept(stamp)); break;
                case Act.Approve: await OnAsync(which, (application, _) => application.Review(Supervisor)); break;
                case Act.Return: await OnAsync(which, (application, stamp) => application.Return(["公章不清"], stamp)); break;
                case Act.Amend: await OnAsync(which, (application, stamp) => application.Amend(Sample.Submission(application.Particulars), Sample.Checklist, Sample.Fees, stamp)); break;
                case Act.Cancel: await OnAsync(which, (application, stamp) => application.Cancel("客户放弃", stamp)); break;
                case Act.Close: await CloseAsync(); break;
                case Act.Reverse: await ReverseAsync(which); break;
                case Act.Reopen: await ReopenAsync(which); break;
                case Act.Look: await desk.Get<DaySheets>().ReadAsync(Sample.Day, Today, Clerk, default); break;
                case Act.NextDay:
                    (day, minute) = (day + 1, 0);
                    break;
                default: throw new ArgumentOutOfRangeException(nameof(act), act, null);
            }
        }

        private void Refund(CertificateApplication application, Stamp stamp)
        {
            var receipt = application.Payments.FirstOrDefault(payment => payment.Kind is Core.Payments.PaymentKind.Receipt && application.LeftOf(payment) > Money.Zero);
            application.Refund(Guid.NewGuid(), receipt?.Id ?? Guid.Empty, receipt is null ? Money.Yuan(1) : application.LeftOf(receipt), $"F{++reference}", "多收", stamp);
        }

        private async Task CloseAsync()
        {
            var last = Sample.Day;
            while (last < Today && await desk.Get<DayBook>().IsClosedAsync(last))
            {
                last = last.AddDays(1);
            }

            await desk.TypeAsync(Clerk, last);
            await desk.CloseAsync(Supervisor, last);
            var books = await desk.BooksAsync(last);
            fixedDays[(last, books.Standing!.Version)] = (
                Written(books.Payments.Select(entry => $"{entry.Payment.Id}{entry.Payment.Signed}")), Written(books.Applications.Select(application => application.Number.Text).Concat(books.TakenBack.Select(taken => taken.Reversal.Number.Text))));
        }

        private async Task ReopenAsync(int which)
        {
            var closes = await desk.Cabinet.DayCloses.AsNoTracking()
                .Where(close => !desk.Cabinet.DayReopenings.Any(reopening => reopening.CloseId == close.Id))
                .OrderBy(close => close.Day)
                .Select(close => close.Day)
                .ToListAsync();
            Rule.Require(closes.Count > 0, "还没有日结。");
            await desk.ReopenAsync(closes[which % closes.Count]);
        }

        private async Task ReverseAsync(int which)
        {
            var numbers = await desk.Cabinet.Ledger
                .Where(entry => desk.Cabinet.DayCloses.Any(close => close.Day == entry.BookedDay))
                .OrderBy(entry => entry.SubmittedAt)
                .Select(entry => entry.Number)
                .ToListAsync();
            Rule.Require(numbers.Count > 0, "还没有日结的受理单。");
            Assert.True(ApplicationNumber.TryParse(numbers[which % numbers.Count], out var number));
            if (await desk.Get<DayBook>().IsClosedAsync(Today))
            {
                (day, minute) = (day + 1, 0);
            }

            await desk.ReverseAsync(number, Supervisor);
        }

        private async Task OnAsync(int which, Action<CertificateApplication, Stamp> change)
        {
            var stamp = Clerk;
            await desk.ChangeAsync(await NumberAsync(which), stamp, application => change(application, stamp));
        }

        private async Task<ApplicationNumber> NumberAsync(int which)
        {
            var numbers = await desk.Cabinet.Ledger.OrderByDescending(entry => entry.SubmittedAt).Select(entry => entry.Number).Take(4).ToListAsync();
            Rule.Require(numbers.Count > 0, "还没有受理单。");
            Assert.True(ApplicationNumber.TryParse(numbers[which % numbers.Count], out var number));
            return number;
        }

        private static string Channel(int which) => ClosingDesk.Channels[which % ClosingDesk.Channels.Length];

        private static string Written(IEnumerable<string> lines) => string.Join('|', lines.Order(StringComparer.Ordinal));
    }
}
