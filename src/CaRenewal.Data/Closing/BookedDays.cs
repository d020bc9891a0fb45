using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Payments;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Closing;

/// <summary>
/// The days whose books a turn writes in, gathered from what it saves, so that no room can forget to ask. Asked when the turn holds
/// the head of the record: a close takes the same head first, so that nothing slips in while a day is being closed.
/// </summary>
internal sealed class BookedDays
{
    private readonly HashSet<DateOnly> entered = [];
    private readonly HashSet<DateOnly> altered = [];

    /// <summary>Before each save of the turn.</summary>
    public void Gather(IReadOnlyList<EntityEntry> written)
    {
        var added = written.Where(entry => entry.State is EntityState.Added).Select(entry => entry.Entity).ToList();
        entered.UnionWith(added.OfType<Payment>().Select(payment => payment.Stamp.At.BusinessDay()));
        entered.UnionWith(added.OfType<TerminalTotal>().Select(total => total.Day));
        entered.UnionWith(added.OfType<Reversal>().Select(reversal => reversal.Day));
        entered.UnionWith(added.OfType<Difference>().Select(difference => difference.FoundOn));
        var reversed = added.OfType<Reversal>().Select(reversal => reversal.ApplicationId).ToHashSet();
        foreach (var entry in written.Where(entry => entry.Entity is CertificateApplication))
        {
            var booked = entry.Property(DerivedColumns.BookedDay);
            var before = entry.State is EntityState.Added ? null : (DateOnly?)booked.OriginalValue;
            var now = (DateOnly?)booked.CurrentValue;
            if (before != now)
            {
                Add(entered, now);
                Add(altered, reversed.Contains(((CertificateApplication)entry.Entity).Id) ? null : before);
            }
        }
    }

    /// <exception cref="RuleBroken">One of the days is closed.</exception>
    public async Task RequireOpenAsync(CabinetContext cabinet, CancellationToken cancellation)
    {
        if (entered.Count + altered.Count is 0)
        {
            return;
        }

        var days = entered.Union(altered).ToList();
        var closed = await cabinet.StandingCloses()
            .Where(close => days.Contains(close.Day))
            .Select(close => close.Day)
            .ToListAsync(cancellation);
        Rule.Require(!closed.Exists(altered.Contains), ClosedDay.NoChange);
        Rule.Require(closed.Count is 0, ClosedDay.NoEntry(closed.FirstOrDefault()));
    }

    private static void Add(HashSet<DateOnly> days, DateOnly? day)
    {
        if (day is { } known)
        {
            days.Add(known);
        }
    }
}
