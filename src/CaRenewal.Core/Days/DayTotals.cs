using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Days;

/// <summary>
/// What a day came to, and what days came to together. What was cancelled is counted apart and in nothing else. Amounts of
/// applications are quotes; amounts of channels are what was received less what was given back.
/// </summary>
public sealed record DayTotals
{
    public static readonly DayTotals None = Of([], []);

    /// <summary>受理单, without those that were cancelled.</summary>
    public required int Applications { get; init; }

    public required int Cancelled { get; init; }

    /// <summary>Accepted and not returned.</summary>
    public required int Accepted { get; init; }

    public required Money Quoted { get; init; }

    public required Money Received { get; init; }

    /// <summary>张 and their quotes.</summary>
    public required IReadOnlyList<Tally<Business>> Businesses { get; init; }

    public required IReadOnlyList<Tally<CertificateKind>> Kinds { get; init; }

    /// <summary>By who took in: 工号 and name.</summary>
    public required IReadOnlyList<Tally<string>> Clerks { get; init; }

    /// <summary>Entries of the money book, by channel.</summary>
    public required IReadOnlyList<Tally<string>> Channels { get; init; }

    /// <summary>By the hour of submission, Asia/Shanghai.</summary>
    public required IReadOnlyList<Tally<int>> Hours { get; init; }

    public static DayTotals Of(IEnumerable<DayEntry> entries, IEnumerable<DayPayment> payments)
    {
        var all = entries.ToList();
        var standing = all.Where(entry => !entry.IsCancelled).ToList();
        var money = payments.ToList();
        return new DayTotals
        {
            Applications = standing.Count,
            Cancelled = all.Count - standing.Count,
            Accepted = standing.Count(entry => entry is { AcceptedAt: not null, Status: not ApplicationStatus.Returned }),
            Quoted = standing.Sum(entry => entry.Total),
            Received = money.Sum(payment => payment.Signed),
            Businesses = standing.SelectMany(entry => entry.Quote.Lines).Select(line => new Tally<Business>(line.Business, line.Count, line.Amount)).Gather(),
            Kinds = standing.Select(entry => new Tally<CertificateKind>(entry.Kind, 1, entry.Total)).Gather(),
            Clerks = standing.Select(entry => new Tally<string>($"{entry.By} {entry.Name}", 1, entry.Total)).Gather(),
            Channels = money.Select(payment => new Tally<string>(payment.Channel, 1, payment.Signed)).Gather(),
            Hours = standing.Select(entry => new Tally<int>(entry.At.OnOfficeClock().Hour, 1, entry.Total)).Gather(),
        };
    }

    /// <summary>Of several days.</summary>
    public static DayTotals Sum(IReadOnlyCollection<DayTotals> days) => new()
    {
        Applications = days.Sum(day => day.Applications),
        Cancelled = days.Sum(day => day.Cancelled),
        Accepted = days.Sum(day => day.Accepted),
        Quoted = days.Sum(day => day.Quoted),
        Received = days.Sum(day => day.Received),
        Businesses = days.SelectMany(day => day.Businesses).Gather(),
        Kinds = days.SelectMany(day => day.Kinds).Gather(),
        Clerks = days.SelectMany(day => day.Clerks).Gather(),
        Channels = days.SelectMany(day => day.Channels).Gather(),
        Hours = days.SelectMany(day => day.Hours).Gather(),
    };
}
