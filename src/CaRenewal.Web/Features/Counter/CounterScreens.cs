using System.Security.Claims;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Notice;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Customers;
using CaRenewal.Data.Drafts;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Features.Applications.Drafts;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Counter;

/// <summary>Reads what the counter's first page shows.</summary>
public sealed class CounterScreens(
    CabinetContext cabinet, DraftTray drafts, SearchBox search, FeeSchedule fees, PointOfService point,
    SealedAddress addresses, TimeProvider clock)
{
    private const int MostDrafts = 5;
    private const int MostParked = 12;
    private const int MostMine = 5;
    private const int MostOwing = 5;

    private static readonly ApplicationStatus[] Waiting = [ApplicationStatus.Submitted, ApplicationStatus.SentToAuthority];

    public async Task<CounterScreen> ForAsync(ClaimsPrincipal staff, string? query, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = now.BusinessDay();
        var number = staff.StaffNumber();
        var found = query is null ? [] : await search.FindCustomersAsync(query, cancellation);
        var parked = await cabinet.Ledger
            .Where(entry => Waiting.Contains(entry.Status))
            .OrderBy(entry => entry.BusinessDay).ThenBy(entry => entry.Sequence)
            .Take(MostParked + 1)
            .ToListAsync(cancellation);

        var owing = await cabinet.Ledger
            .Where(entry => entry.HasOwed && entry.OwedDue <= today)
            .OrderBy(entry => entry.OwedDue).ThenBy(entry => entry.BusinessDay).ThenBy(entry => entry.Sequence)
            .Take(MostOwing + 1)
            .ToListAsync(cancellation);

        return new CounterScreen
        {
            Query = query,
            Found = [.. found.Select(customer => (customer, IntakeOf(customer)))],
            Drafts = await DraftList.ReadAsync(drafts, staff.StaffId(), MostDrafts, now, cancellation),
            Parked = [.. parked.Take(MostParked)],
            HasMoreParked = parked.Count > MostParked,
            Owing = [.. owing.Take(MostOwing).Select(entry => (entry, Owing.Of(entry, today)))],
            HasMoreOwing = owing.Count > MostOwing,
            Mine = await cabinet.Ledger
                .Where(entry => entry.BusinessDay == today && entry.SubmittedBy == number)
                .OrderByDescending(entry => entry.Sequence)
                .Take(MostMine)
                .ToListAsync(cancellation),
            Prices = fees.NewestFirst.FirstOrDefault(edition => edition.From <= today),
            OutsideHours = point.IsOpenAt(now) ? null : $"现在不在受理时间内（{point.Hours}），可以继续办理。",
            Now = now,
            Channels = point.Channels,
        };
    }

    /// <summary>Where a customer that was found is taken in.</summary>
    public string IntakeOf(CustomerHit customer) => new CustomerReference(customer.Id).IntakeAddress(customer.Kind, addresses);
}
