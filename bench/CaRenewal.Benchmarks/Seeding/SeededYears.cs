using CaRenewal.Core;
using CaRenewal.Core.Applications;

namespace CaRenewal.Benchmarks.Seeding;

/// <summary>
/// Years of working days up to a day, as many visits on each; a customer comes about once a year, first for a new
/// certificate, then mostly to renew it. What is old is delivered, but for the few that were given up, returned or forgotten.
/// </summary>
internal sealed class SeededYears(int count, DateOnly until, int years)
{
    private static readonly TimeSpan Opens = TimeSpan.FromHours(9);
    private static readonly TimeSpan Open = TimeSpan.FromHours(7);

    private readonly List<DateOnly> days =
    [
        .. Enumerable.Range(0, until.DayNumber - until.AddYears(-years).DayNumber)
            .Select(ago => until.AddDays(-ago))
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            .Reverse(),
    ];

    private readonly int customers = Math.Max(1, count * 3 / 10);

    public IEnumerable<SeededVisit> Visits => Enumerable.Range(0, count).Select(Visit);

    private SeededVisit Visit(int index)
    {
        var place = (double)index / count * days.Count;
        var day = days[(int)place];
        var at = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - OfficeTime.Offset + Opens + (Open * (place - (int)place));
        var draw = new Random(index).Next(1000);
        var line = Line(draw, first: index < customers);
        return new SeededVisit(index, at, SeededCustomers.At(index % customers), line, Reaches(draw * 7 % 1000, until.DayNumber - day.DayNumber));
    }

    private static BusinessLine Line(int draw, bool first) => draw switch
    {
        < 20 => new() { Business = Business.Revoke, Count = 1 },
        < 50 => new() { Business = Business.Unlock, Count = 1 },
        < 80 => new() { Business = Business.Replace, Cause = ReplacementCause.Lost, RevokeAtOnce = true, Count = 1 },
        < 110 => new() { Business = Business.Update, Count = 1 },
        < 130 => new() { Business = Business.AddApplication, Count = 1 },
        _ => new() { Business = first ? Business.New : Business.Renew, Years = BusinessLineRules.Terms[draw % 3], Count = 1 + (draw % 50 is 0 ? 2 : 0) },
    };

    private static Reach Reaches(int draw, int daysAgo) => (daysAgo, draw) switch
    {
        (_, < 15) => Reach.Cancelled,
        (_, < 20) => Reach.Returned,
        (_, < 22) => Reach.Registered,
        ( <= 3, < 100) => Reach.Registered,
        ( <= 3, < 150) => Reach.Signed,
        ( <= 3, _) => Reach.Accepted,
        ( <= 6, _) => Reach.Reviewed,
        ( <= 12, _) => Reach.Issued,
        _ => Reach.Delivered,
    };
}
