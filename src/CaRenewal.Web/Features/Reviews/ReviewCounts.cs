using System.Collections.Concurrent;
using CaRenewal.Data.Audit;

namespace CaRenewal.Web.Features.Reviews;

/// <summary>
/// The badge is on every page of a reviewer: its count is asked again after each turn that this program writes, and after two
/// seconds, since another instance may have written.
/// </summary>
public sealed class ReviewCounts(HeadKeeper heads, TimeProvider clock)
{
    private static readonly TimeSpan Holds = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, Counted> known = new();

    public async Task<int> OfAsync(string by, Func<Task<int>> count)
    {
        // Read before counting: a turn that commits meanwhile outdates what is counted.
        var (commits, now) = (heads.Commits, clock.GetUtcNow());
        if (known.TryGetValue(by, out var last) && last.Commits == commits && now - last.At < Holds)
        {
            return last.Count;
        }

        var counted = new Counted(await count(), commits, now);
        known[by] = counted;
        return counted.Count;
    }

    private sealed record Counted(int Count, long Commits, DateTimeOffset At);
}
