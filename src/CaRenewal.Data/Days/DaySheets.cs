using CaRenewal.Core;
using CaRenewal.Core.Days;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Days;

/// <summary>Totals of many days: a day is counted once and kept until a turn changes something of it.</summary>
public sealed class DaySheets(CabinetContext cabinet, Registrar registrar)
{
    /// <param name="by">Who asks; what had to be counted is stored in their turn.</param>
    /// <returns>One of each day, in order.</returns>
    public async Task<IReadOnlyDictionary<DateOnly, DayTotals>> ReadAsync(DateOnly from, DateOnly to, Stamp by, CancellationToken cancellation)
    {
        var sheets = await cabinet.DaySheets.AsNoTracking()
            .Where(sheet => sheet.Day >= from && sheet.Day <= to)
            .ToDictionaryAsync(sheet => sheet.Day, cancellation);
        var days = Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(from.AddDays).ToList();
        var counted = new Dictionary<DateOnly, DayTotals>();

        // A month at a time: a first look at a year must not hold a year's applications in memory.
        foreach (var month in days.Where(day => sheets.GetValueOrDefault(day)?.Totals is null).GroupBy(day => (day.Year, day.Month)))
        {
            var totals = await CountAsync([.. month], cancellation);
            await registrar.EnterAsync(null, by, turn => KeepAsync(turn.Cabinet, totals, sheets, cancellation), cancellation);
            foreach (var (day, one) in totals)
            {
                counted[day] = one;
            }
        }

        return days.ToDictionary(day => day, day => counted.GetValueOrDefault(day) ?? sheets[day].Totals!);
    }

    private async Task<Dictionary<DateOnly, DayTotals>> CountAsync(List<DateOnly> days, CancellationToken cancellation)
    {
        var entries = (await cabinet.DayEntries(cabinet.Ledger.Where(entry => days.Contains(entry.BusinessDay))).ToListAsync(cancellation)).ToLookup(entry => entry.BusinessDay);
        var payments = (await cabinet.DayPayments(days, new()).ToListAsync(cancellation)).ToLookup(payment => payment.BusinessDay);
        return days.ToDictionary(day => day, day => DayTotals.Of(entries[day], payments[day]));
    }

    /// <param name="marked">As they were before anything was counted.</param>
    private static async Task<string> KeepAsync(
        CabinetContext cabinet, Dictionary<DateOnly, DayTotals> counted, Dictionary<DateOnly, DaySheet> marked, CancellationToken cancellation)
    {
        var fresh = counted.Keys.Where(day => !marked.ContainsKey(day)).ToList();
        var taken = await cabinet.DaySheets.Where(sheet => fresh.Contains(sheet.Day)).Select(sheet => sheet.Day).ToListAsync(cancellation);
        cabinet.DaySheets.AddRange(fresh.Except(taken).Select(day => new DaySheet { Day = day, Mark = Guid.NewGuid(), Totals = counted[day] }));
        foreach (var (day, totals) in counted.Where(one => marked.ContainsKey(one.Key)))
        {
            var mark = marked[day].Mark;
            await cabinet.DaySheets.Where(sheet => sheet.Day == day && sheet.Mark == mark)
                .ExecuteUpdateAsync(sheet => sheet.SetProperty(one => one.Totals, totals), cancellation);
        }

        return "";
    }
}
