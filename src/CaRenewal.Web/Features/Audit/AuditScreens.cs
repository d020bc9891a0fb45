using CaRenewal.Core;
using CaRenewal.Data;
using CaRenewal.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Audit;

/// <summary>Reads the record in one command, along an index from the newest on, bounded by a page.</summary>
public sealed class AuditScreens(CabinetContext cabinet, TimeProvider clock)
{
    public const int PageSize = 50;

    private const int DaysWithoutFilter = 30;

    public async Task<AuditScreen> ForAsync(AuditFilter filter, CancellationToken cancellation)
    {
        var place = AuditPlace.Read(filter.Before);
        DateOnly? since = filter.From is null && filter.Subject is null ? clock.Today().AddDays(1 - DaysWithoutFilter) : null;
        var entries = await Behind(Narrow(cabinet.AuditEvents, filter, since), place)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Stream).ThenByDescending(entry => entry.Sequence)
            .Take(PageSize + 1)
            .ToListAsync(cancellation);
        var shown = entries.Take(PageSize).ToList();
        return new AuditScreen
        {
            Filter = filter,
            Entries = shown,
            Chips = AuditChips.Of(filter),
            Since = since,
            Older = entries.Count > PageSize ? AuditChips.From(filter, AuditPlace.Of(shown[^1])) : null,
            Newest = place is null ? null : AuditChips.From(filter, null),
        };
    }

    private static IQueryable<AuditEvent> Narrow(IQueryable<AuditEvent> entries, AuditFilter filter, DateOnly? since)
    {
        if ((filter.From ?? since) is { } first)
        {
            var from = Midnight(first);
            entries = entries.Where(entry => entry.At >= from);
        }

        if (filter.To is { } last)
        {
            var until = Midnight(last).AddDays(1);
            entries = entries.Where(entry => entry.At < until);
        }

        if (filter.By is { } by)
        {
            entries = entries.Where(entry => entry.By == by);
        }

        if (filter.KnownGroup is { } group)
        {
            entries = entries.Where(entry => entry.Group == group);
        }

        return filter.Subject is { } subject ? entries.Where(entry => entry.Subject == subject) : entries;
    }

    // At the same instant streams and numbers decide, so that no event is shown twice or left out between two pages.
    private static IQueryable<AuditEvent> Behind(IQueryable<AuditEvent> entries, AuditPlace? place) => place is null
        ? entries
        : entries.Where(entry => entry.At <= place.At && (entry.At < place.At
            || entry.Stream.CompareTo(place.Stream) < 0
            || (entry.Stream == place.Stream && entry.Sequence < place.Sequence)));

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - OfficeTime.Offset;
}
