using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;

namespace CaRenewal.Core.Closing;

/// <summary>The books of one day: what came in by channel, what was accepted, and what hinders the close.</summary>
public sealed record DayBooks
{
    public required DateOnly Day { get; init; }

    /// <summary>Every entry received, voided or refunded on this day; oldest first.</summary>
    public required IReadOnlyList<BookedPayment> Payments { get; init; }

    /// <summary>Accepted on this day, and the acceptance holds; by number.</summary>
    public required IReadOnlyList<BookedApplication> Applications { get; init; }

    /// <summary>应退未退, of whatever day.</summary>
    public required IReadOnlyList<BookedApplication> OpenRefunds { get; init; }

    /// <summary>Entries of this day that take acceptances of closed days back.</summary>
    public required IReadOnlyList<Reversal> Reversals { get; init; }

    /// <summary>Acceptances of this day that a later day takes back: the reversal stands there, so they stand here, however often this day is closed.</summary>
    public IReadOnlyList<TakenBack> TakenBack { get; init; } = [];

    /// <summary>Every channel of the window, and every other that has an entry.</summary>
    public required IReadOnlyList<ChannelCheck> Channels { get; init; }

    /// <summary>Found on this day in statements of days before.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<CloseVersion> Closes { get; init; }

    /// <summary>The close that stands; null while the day is open.</summary>
    public CloseVersion? Standing => Closes.FirstOrDefault(close => close.Stands);

    public Money Net => Channels.Sum(channel => channel.Books.Net);

    public IReadOnlyList<BusinessTotal> Businesses => BusinessTotal.Of(
        Applications.SelectMany(application => application.Quote.Lines).Concat(TakenBack.SelectMany(taken => taken.Reversal.Lines)),
        Reversals.SelectMany(reversal => reversal.Lines));

    /// <summary>What was accepted, less what was reversed.</summary>
    public Money Accepted => Businesses.Sum(business => business.Amount);

    public CarriedOver CarriedOver => new(
        Applications.Count(application => !application.IsReviewed),
        Applications.Count(application => application.OwesMaterial),
        Payments.Where(payment => !payment.IsAccepted).GroupBy(payment => payment.Number).Count(entries => entries.Sum(entry => entry.Payment.Signed) > Money.Zero));

    /// <summary>Everything at once, so that nobody comes back for the next one.</summary>
    public IReadOnlyList<Obstacle> Obstacles =>
    [
        .. Applications.Where(application => application.Due != Money.Zero).Select(application => new Obstacle(
            ObstacleKind.AmountDiffers, $"{application.Number} 已受理，实收与应收差 {application.Due.Abs()} 元。", application.Number)),
        .. OpenRefunds.Select(application => new Obstacle(
            ObstacleKind.OpenRefund, $"{application.Number} 应退 {-application.Due} 元，尚未退款。", application.Number)),
        .. Channels.Select(channel => channel.Obstacle).OfType<string>().Select(sentence => new Obstacle(ObstacleKind.Terminal, sentence)),
        .. Differences.Where(difference => difference.Settled is null).Select(difference => new Obstacle(ObstacleKind.Statement, $"{difference.Sentence}尚未说明。")),
    ];

    /// <summary>The channels of the window first, in their order; then others that were paid by.</summary>
    /// <param name="typed">Any version; the newest of each channel counts.</param>
    public static IReadOnlyList<ChannelCheck> Check(IReadOnlyList<string> channels, IReadOnlyList<Payment> payments, IReadOnlyList<TerminalTotal> typed) =>
    [
        .. channels
            .Concat(payments.Select(payment => payment.Channel).Concat(typed.Select(total => total.Channel)).Order(StringComparer.Ordinal))
            .Distinct()
            .Select(channel => new ChannelCheck(
                ChannelBooks.Of(channel, payments), typed.Where(total => total.Channel == channel).MaxBy(total => total.Version))),
    ];

    public bool CanClose(DateOnly today) => Standing is null && Day <= today && Obstacles.Count is 0;

    /// <summary>日结: fixes the day.</summary>
    /// <param name="papers">Stored papers of the day's applications, in the order in which they were made.</param>
    /// <exception cref="RuleBroken">The day is closed already or to come, or something hinders it.</exception>
    public DayClose Close(
        Guid id, Guid paper, string point, ILookup<Guid, ClosedPaper> papers, IReadOnlyList<ClosedHead> heads, Stamp stamp)
    {
        Rule.Require(Day <= stamp.At.BusinessDay(), "这一天还没有到，不能日结。");
        Rule.Require(
            Standing is null, $"{Day:yyyy-MM-dd} 已由{Standing?.Closed.Name}于 {Standing?.Closed.At.OnOfficeClock():HH:mm} 日结，未重复日结。");
        var obstacles = Obstacles;
        Rule.Require(obstacles is [], $"还有 {obstacles.Count} 项未处理，不能日结：{(obstacles is [var first, ..] ? first.Sentence : "")}");

        var version = Closes.Count + 1;
        return new DayClose
        {
            Id = id,
            Day = Day,
            Version = version,
            Number = $"{point}{Day:yyyyMMdd}-R{version}",
            Paper = paper,
            Books = Fix(papers, heads, stamp),
            Stamp = stamp,
        };
    }

    private ClosedBooks Fix(ILookup<Guid, ClosedPaper> papers, IReadOnlyList<ClosedHead> heads, Stamp stamp) => new()
    {
        Handlers = [.. Channels.Select(channel => channel.Terminal?.Stamp).OfType<Stamp>().DefaultIfEmpty(stamp).OrderBy(typed => typed.At).Select(typed => typed.Name).Distinct()],
        Channels = [.. Channels.Select(ClosedChannel.Of)],
        Businesses = Businesses,
        Payments = [.. Payments.Select(ClosedPayment.Of)],
        Applications =
        [
            .. Applications.Select(application => ClosedApplication.Of(application, [.. papers[application.Id]]))
                .Concat(TakenBack.Select(taken => taken.AsClosed).OfType<ClosedApplication>())
                .OrderBy(application => application.Number, StringComparer.Ordinal),
        ],
        Reversals = [.. Reversals.Select(reversal => new ClosedReversal(reversal.Number.Text, reversal.ClosedDay, reversal.ClosedVersion, reversal.Amount, reversal.Reason))],
        Differences = [.. Differences.Select(difference => new ClosedDifference(difference.Sentence, difference.Settled?.Words ?? ""))],
        Heads = heads,
        CarriedOver = CarriedOver,
    };
}
