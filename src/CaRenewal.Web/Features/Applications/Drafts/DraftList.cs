using CaRenewal.Data.Drafts;

namespace CaRenewal.Web.Features.Applications.Drafts;

/// <summary>我的草稿 as far as they are shown.</summary>
/// <param name="Lines">Newest first.</param>
/// <param name="HasMore">There are more than are shown.</param>
/// <param name="Now">Instant, UTC.</param>
public sealed record DraftList(IReadOnlyList<DraftLine> Lines, bool HasMore, DateTime Now)
{
    public static async Task<DraftList> ReadAsync(DraftTray tray, Guid staffId, int most, DateTime now, CancellationToken cancellation)
    {
        var lines = await tray.ListAsync(staffId, most + 1, cancellation);
        return new DraftList([.. lines.Take(most)], lines.Count > most, now);
    }
}
