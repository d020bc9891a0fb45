using CaRenewal.Core;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Audit;

/// <summary>Where the streams end; the day's close prints it.</summary>
public sealed class AuditHeads(CabinetContext cabinet, TimeProvider clock)
{
    /// <returns>The changes, and whatever else grew on this business day; the changes first.</returns>
    public async Task<IReadOnlyList<KeptHead>> CurrentAsync(CancellationToken cancellation = default)
    {
        var morning = clock.Today().ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - OfficeTime.Offset;
        var heads = await cabinet.AuditHeads.AsNoTracking()
            .Where(head => head.Stream == AuditStreams.Changes || head.At >= morning)
            .ToListAsync(cancellation);
        return [.. heads.Select(KeptHead.Of).OrderByDescending(head => head.Stream == AuditStreams.Changes).ThenBy(head => head.Stream, StringComparer.Ordinal)];
    }
}
