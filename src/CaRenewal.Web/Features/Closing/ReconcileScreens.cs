using CaRenewal.Core;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Closing;

namespace CaRenewal.Web.Features.Closing;

/// <summary>Reads what the page of 对账 shows.</summary>
public sealed class ReconcileScreens(DayBook book, OfficeRules rules, TimeProvider clock)
{
    /// <param name="typed">What was typed when it was refused; null when the page is opened.</param>
    public async Task<ReconcileScreen> ForAsync(DateOnly day, CancellationToken cancellation, TotalsForm? typed = null)
    {
        var channels = await book.ChannelsAsync(day, rules.Point.Channels, cancellation);
        var form = new TotalsForm { RequestKey = Guid.NewGuid(), Date = DayText.Write(day) };
        foreach (var check in channels.Channels)
        {
            var known = TotalForm.Of(check);
            var row = typed?.Rows.Find(row => row.Channel == check.Channel) ?? known;
            form.Rows.Add(new TotalForm { Channel = check.Channel, Seen = known.Seen, Count = row.Count, Amount = row.Amount, Explanation = row.Explanation });
        }

        return new ReconcileScreen(channels, form, rules.Statements, clock.Today());
    }
}
