using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Web.Features.Counter;
using CaRenewal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Applications.Register;

/// <summary>Reads the list. Every way through it is bounded: by days, by one customer or by a status that empties itself.</summary>
public sealed class RegisterScreens(CabinetContext cabinet, SearchBox search, SealedAddress addresses, TimeProvider clock)
{
    public const int PageSize = 20;

    /// <summary>Nobody pages further: the filter should be narrowed.</summary>
    public const int Most = 1000;

    private const int DaysWithoutFilter = 90;

    private static readonly ApplicationStatus[] AtTheCounter = [ApplicationStatus.Submitted, ApplicationStatus.SentToAuthority];

    public async Task<RegisterScreen> ForAsync(RegisterFilter filter, CancellationToken cancellation)
    {
        var query = addresses.Open(SealedAddress.Query, filter.S);
        DateOnly? since = query is null && filter.From is null && filter.KnownWaiting is null ? clock.Today().AddDays(1 - DaysWithoutFilter) : null;
        var entries = Narrow(cabinet.Ledger, filter, since);
        if (query is not null)
        {
            var customers = (await search.FindCustomersAsync(query, cancellation)).Select(customer => customer.Id).ToList();
            entries = entries.Where(entry => customers.Contains(entry.CustomerId));
        }

        var count = await entries.Take(Most + 1).CountAsync(cancellation);
        var pages = Math.Max(1, (Math.Min(count, Most) + PageSize - 1) / PageSize);
        var page = Math.Clamp(filter.Page, 1, pages);
        return new RegisterScreen
        {
            Filter = filter,
            Count = Math.Min(count, Most),
            HasMore = count > Most,
            Page = page,
            Pages = pages,
            Since = since,
            IsSearch = query is not null,
            Chips = RegisterChips.Of(filter, query),
            Owing = entry => Owing.Of(entry, clock.Today()),
            Entries = filter.KnownBusiness is not null && query is null && filter.KnownWaiting is not WaitingFor.Owed
                ? await AtItsPlaceAsync(entries, filter, page, cancellation)
                : await InOrder(entries, filter).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellation),
        };
    }

    // What is rare lies years apart. Its places stand in the index by themselves; asked for whole rows at once, PostgreSQL
    // looks into every row of another business on the way.
    private static async Task<List<LedgerEntry>> AtItsPlaceAsync(IQueryable<LedgerEntry> entries, RegisterFilter filter, int page, CancellationToken cancellation)
    {
        var places = await InOrder(entries, filter).Skip((page - 1) * PageSize).Take(PageSize)
            .Select(entry => new { entry.BusinessDay, entry.Sequence }).ToListAsync(cancellation);
        if (places is not [var first, ..])
        {
            return [];
        }

        var last = places[^1];
        var between = entries.Where(entry => entry.BusinessDay >= last.BusinessDay && entry.BusinessDay <= first.BusinessDay
            && (entry.BusinessDay > last.BusinessDay || entry.Sequence >= last.Sequence)
            && (entry.BusinessDay < first.BusinessDay || entry.Sequence <= first.Sequence));
        return await InOrder(between, filter).Take(PageSize).ToListAsync(cancellation);
    }

    private static IOrderedQueryable<LedgerEntry> InOrder(IQueryable<LedgerEntry> entries, RegisterFilter filter) => filter.KnownWaiting is WaitingFor.Owed
        ? entries.OrderBy(entry => entry.OwedDue).ThenBy(entry => entry.BusinessDay).ThenBy(entry => entry.Sequence)
        : entries.OrderByDescending(entry => entry.BusinessDay).ThenByDescending(entry => entry.Sequence);

    private static IQueryable<LedgerEntry> Narrow(IQueryable<LedgerEntry> entries, RegisterFilter filter, DateOnly? since)
    {
        if ((filter.From ?? since) is { } from)
        {
            entries = entries.Where(entry => entry.BusinessDay >= from);
        }

        if (filter.To is { } to)
        {
            entries = entries.Where(entry => entry.BusinessDay <= to);
        }

        if (filter.KnownBusiness is { } business)
        {
            var set = BusinessSets.Of(business);
            entries = entries.Where(entry => (entry.Businesses & set) != BusinessSet.None);
        }

        if (filter.OnlyOverridden)
        {
            entries = entries.Where(entry => entry.HasOverrides);
        }

        return filter switch
        {
            { KnownWaiting: WaitingFor.Waiting } => entries.Where(entry => AtTheCounter.Contains(entry.Status)),
            { KnownWaiting: WaitingFor.Signature } => entries.Where(entry => entry.Status == ApplicationStatus.Submitted && entry.SignedAt == null),
            { KnownWaiting: WaitingFor.Payment } => entries.Where(entry => entry.Status == ApplicationStatus.Submitted && entry.Due > Money.Zero),
            { KnownWaiting: WaitingFor.Owed } => entries.Where(entry => entry.HasOwed),
            { KnownStatus: { } status } => entries.Where(entry => entry.Status == status),
            _ => entries,
        };
    }
}
