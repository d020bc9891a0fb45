using CaRenewal.Core;
using CaRenewal.Core.Reviews;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Reviews;

/// <summary>Reads the queue.</summary>
public sealed class ReviewScreens(ReviewQueue queue, OpenedRecords opened, TimeProvider clock)
{
    public async Task<ReviewScreen> ForAsync(string by, int page, CancellationToken cancellation)
    {
        var count = await queue.CountAsync(by, cancellation);
        var pages = Math.Max(1, (Math.Min(count, ReviewQueue.Most) + ReviewRules.MostAtOnce - 1) / ReviewRules.MostAtOnce);
        var shown = Math.Clamp(page, 1, pages);
        var entries = await queue.For(by).Skip((shown - 1) * ReviewRules.MostAtOnce).Take(ReviewRules.MostAtOnce).ToListAsync(cancellation);
        var seen = await opened.OfAsync(by, [.. entries.Select(entry => entry.Number)], cancellation);
        return new ReviewScreen
        {
            Entries = [.. entries.Select(entry => (entry, seen.GetValueOrDefault(entry.Number)))],
            Count = count,
            Own = await queue.CountOwnAsync(by, cancellation),
            Page = shown,
            Pages = pages,
            Today = clock.Today(),
        };
    }
}
