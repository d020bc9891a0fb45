using CaRenewal.Data;
using CaRenewal.Data.Applications;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Reviews;

/// <summary>
/// 待复核: what another has accepted and nobody has reviewed, the longest waiting first. The badge and the list ask here, and
/// get the same count.
/// </summary>
public sealed class ReviewQueue(CabinetContext cabinet, ReviewCounts counts)
{
    /// <summary>Counted no further.</summary>
    public const int Most = 1000;

    /// <param name="by">工号 of who would review.</param>
    public IQueryable<LedgerEntry> For(string by) => cabinet.Ledger
        .Where(entry => entry.AwaitsReview && entry.AcceptedBy != by)
        .OrderBy(entry => entry.BusinessDay).ThenBy(entry => entry.Sequence);

    /// <returns>At most <see cref="Most"/> and one.</returns>
    public Task<int> CountAsync(string by, CancellationToken cancellation) => counts.OfAsync(by, () => For(by).Take(Most + 1).CountAsync(cancellation));

    /// <summary>What waits for another, since it was accepted by this member.</summary>
    public Task<int> CountOwnAsync(string by, CancellationToken cancellation) =>
        cabinet.Ledger.Where(entry => entry.AwaitsReview && entry.AcceptedBy == by).Take(Most).CountAsync(cancellation);

    public static string Words(int count) => count > Most ? $"{Most}+" : $"{count}";
}
