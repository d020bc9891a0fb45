using CaRenewal.Core.Days;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Days;

/// <summary>The last thing a turn writes before its event: whoever counts one of its days meanwhile counts in vain.</summary>
internal static class DayMarks
{
    /// <param name="days">In order, so that two turns never wait for each other.</param>
    public static async Task RenewAsync(CabinetContext cabinet, IReadOnlyCollection<DateOnly> days, CancellationToken cancellation)
    {
        foreach (var day in days)
        {
            var mark = Guid.NewGuid();
            var known = await cabinet.DaySheets.Where(sheet => sheet.Day == day).ExecuteUpdateAsync(
                sheet => sheet.SetProperty(one => one.Mark, mark).SetProperty(one => one.Totals, (DayTotals?)null), cancellation);
            if (known is 0)
            {
                cabinet.DaySheets.Add(new DaySheet { Day = day, Mark = mark });
                await cabinet.SaveChangesAsync(cancellation);
            }
        }
    }
}
