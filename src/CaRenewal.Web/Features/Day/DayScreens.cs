using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Days;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Notice;
using CaRenewal.Core.Settings;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Days;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Day;

/// <summary>
/// Reads the supervisor's day: the day itself with the two it is compared with, the money of the three, and what is still open
/// from before. Each command goes along an index, to the days asked for or to what empties itself.
/// </summary>
public sealed class DayScreens(CabinetContext cabinet, CounterRules rules, PointOfService point, TimeProvider clock)
{
    public const int PageSize = 20;

    /// <summary>So that no kind hides another.</summary>
    public const int MostOfKind = 20;

    private const int MostOpen = 100;

    private const int DaysOfWeek = 7;

    private static readonly ApplicationStatus[] Open = [ApplicationStatus.Submitted, ApplicationStatus.Returned];

    public async Task<DayScreen> ForAsync(DayFilter filter, CancellationToken cancellation)
    {
        var today = clock.Today();
        var day = filter.DayBy(today);
        DateOnly[] days = [day, day.AddDays(-1), day.AddDays(-DaysOfWeek)];
        var asked = cabinet.Asked(filter.Query);
        var entries = (await cabinet.DayEntries(asked.Where(entry => days.Contains(entry.BusinessDay))).ToListAsync(cancellation)).ToLookup(entry => entry.BusinessDay);
        var payments = (await cabinet.DayPayments(days, filter.Query).ToListAsync(cancellation)).ToLookup(payment => payment.BusinessDay);
        var totals = Array.ConvertAll(days, one => DayTotals.Of(entries[one], payments[one]));
        var exceptions = (await BeforeAsync(asked, day, today, cancellation)).Concat(entries[day])
            .SelectMany(entry => DayExceptions.Of(entry, day, today, rules.ReviewDays))
            .OrderBy(exception => exception.Kind).ThenBy(exception => exception.Entry.BusinessDay).ThenBy(exception => exception.Entry.Sequence)
            .GroupBy(exception => exception.Kind)
            .ToList();

        var count = entries[day].Count();
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var page = Math.Clamp(filter.Page, 1, pages);
        return new DayScreen
        {
            Filter = filter,
            Day = day,
            Today = today,
            Totals = totals[0],
            Yesterday = totals[1],
            LastWeek = totals[2],
            Exceptions = [.. exceptions.SelectMany(kind => kind.Take(MostOfKind))],
            HasMoreExceptions = exceptions.Exists(kind => kind.Count() > MostOfKind),
            Entries = [.. entries[day].OrderByDescending(entry => entry.Sequence).Skip((page - 1) * PageSize).Take(PageSize)],
            Count = count,
            Page = page,
            Pages = pages,
            Chips = DayChips.Of(filter, day),
            Query = DayChips.Query(filter, day),
            Channels = point.Channels,
        };
    }

    /// <summary>What earlier days left open: money and papers, materials, reviews. Sent back and never paid, nothing is open.</summary>
    private async Task<IEnumerable<DayEntry>> BeforeAsync(IQueryable<LedgerEntry> asked, DateOnly day, DateOnly today, CancellationToken cancellation)
    {
        var late = today.AddDays(-rules.ReviewDays).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - OfficeTime.Offset;
        IQueryable<LedgerEntry>[] open =
        [
            asked.Where(entry => Open.Contains(entry.Status) && entry.BusinessDay < day
                && ((entry.Due != Money.Zero && entry.Due != entry.Total)
                    || (entry.Status == ApplicationStatus.Submitted && (entry.Due != Money.Zero || entry.SignedAt == null)))),
            asked.Where(entry => entry.HasOwed && entry.OwedDue <= day && entry.BusinessDay < day),
            asked.Where(entry => entry.AwaitsReview && entry.AcceptedAt < late && entry.BusinessDay < day),
        ];
        var found = new Dictionary<string, DayEntry>(StringComparer.Ordinal);
        foreach (var entries in open)
        {
            var oldest = entries.OrderBy(entry => entry.BusinessDay).ThenBy(entry => entry.Sequence).Take(MostOpen);
            foreach (var entry in await cabinet.DayEntries(oldest).ToListAsync(cancellation))
            {
                found[entry.Number] = entry;
            }
        }

        return found.Values;
    }
}
