using CaRenewal.Core;
using CaRenewal.Core.Days;
using CaRenewal.Data.Days;

namespace CaRenewal.Web.Features.Day;

/// <summary>Adds days up to months and years.</summary>
public sealed class PeriodScreens(DaySheets sheets, TimeProvider clock)
{
    /// <param name="text">2026-11; this month where it cannot be read or is still to come.</param>
    public async Task<PeriodScreen> MonthAsync(string? text, Stamp by, CancellationToken cancellation)
    {
        var today = clock.Today();
        var period = Period.Month(text, today);
        var month = period.First;
        var before = month.AddMonths(-1);
        var days = await sheets.ReadAsync(before, Least(period.Last, today), by, cancellation);
        var parts = days.Where(one => one.Key >= month).OrderBy(one => one.Key).ToList();
        var isWhole = parts.Count == LastDay(month);
        var comparable = days.Where(one => one.Key < month && (isWhole || one.Key.Day <= parts.Count)).ToList();
        return new PeriodScreen
        {
            Name = period.Name,
            Export = $"~/day/export.xlsx?month={month:yyyy-MM}",
            Totals = DayTotals.Sum([.. parts.Select(one => one.Value)]),
            Before = DayTotals.Sum([.. comparable.Select(one => one.Value)]),
            BeforeName = comparable.Count < LastDay(before) ? "上月同期" : "上月",
            Parts = [.. parts.Select(one => ($"{one.Key.Day}", $"~/day?date={one.Key:yyyy-MM-dd}", one.Value))],
            Earlier = $"~/day/month?month={before:yyyy-MM}",
            Later = month.AddMonths(1) <= today ? $"~/day/month?month={month.AddMonths(1):yyyy-MM}" : null,
            Unit = "日",
        };
    }

    /// <param name="year">This year where it is none, or still to come.</param>
    public async Task<PeriodScreen> YearAsync(int year, Stamp by, CancellationToken cancellation)
    {
        var today = clock.Today();
        var period = Period.Year(year, today);
        var first = period.First;
        var last = Least(period.Last, today);
        var days = await sheets.ReadAsync(first.AddYears(-1), last, by, cancellation);
        var months = days.Where(one => one.Key >= first).GroupBy(one => Period.FirstOfMonth(one.Key)).OrderBy(month => month.Key)
            .Select(month => (month.Key, Totals: DayTotals.Sum([.. month.Select(one => one.Value)]))).ToList();
        return new PeriodScreen
        {
            Name = period.Name,
            Export = $"~/day/export.xlsx?year={first.Year}",
            Totals = DayTotals.Sum([.. months.Select(month => month.Totals)]),
            Before = DayTotals.Sum([.. days.Where(one => one.Key < first && one.Key <= last.AddYears(-1)).Select(one => one.Value)]),
            BeforeName = last == period.Last ? "上年" : "上年同期",
            Parts = [.. months.Select(month => ($"{month.Key.Month}", $"~/day/month?month={month.Key:yyyy-MM}", month.Totals))],
            Earlier = $"~/day/year?year={first.Year - 1}",
            Later = first.Year < today.Year ? $"~/day/year?year={first.Year + 1}" : null,
            Unit = "月",
        };
    }

    private static int LastDay(DateOnly month) => DateTime.DaysInMonth(month.Year, month.Month);

    private static DateOnly Least(DateOnly one, DateOnly other) => one < other ? one : other;
}
