using System.Globalization;

namespace CaRenewal.Web.Features.Day;

/// <summary>A day, a month or a year, as it is asked for; what cannot be read, or is still to come, is the one of today.</summary>
/// <param name="Last">The whole period's, which may be still to come.</param>
/// <param name="Name">2026-11-23, 2026年11月, 2026年.</param>
/// <param name="Code">20261123, 202611, 2026: for the name of a file.</param>
public sealed record Period(DateOnly First, DateOnly Last, string Name, string Code)
{
    public static Period Day(DateOnly day) => new(day, day, $"{day:yyyy-MM-dd}", $"{day:yyyyMMdd}");

    /// <param name="text">2026-11.</param>
    public static Period Month(string? text, DateOnly today)
    {
        var isKnown = DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked)
            && asked <= today && asked >= DayFilter.Earliest;
        var first = isKnown ? asked : FirstOfMonth(today);
        return new(first, first.AddMonths(1).AddDays(-1), $"{first:yyyy年M月}", $"{first:yyyyMM}");
    }

    public static Period Year(int year, DateOnly today)
    {
        var asked = year >= DayFilter.Earliest.Year && year <= today.Year ? year : today.Year;
        return new(new DateOnly(asked, 1, 1), new DateOnly(asked, 12, 31), $"{asked}年", $"{asked}");
    }

    public static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
