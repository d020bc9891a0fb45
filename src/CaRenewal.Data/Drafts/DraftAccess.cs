using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Drafts;

/// <summary>Which page may write in which draft.</summary>
internal static class DraftAccess
{
    /// <summary>Writes where the page may: judged with the write itself, so that neither F9 nor another window slips in between.</summary>
    /// <param name="write">Gets the draft, and answers how many it has written.</param>
    /// <returns>Why nothing was written; null when nothing is known of the form.</returns>
    public static async Task<DraftEntry?> WriteDraftAsync(
        this CabinetContext cabinet, DraftPage page, DateTime at, Func<IQueryable<IntakeDraft>, Task<int>> write, CancellationToken cancellation)
    {
        while (true)
        {
            if (await write(cabinet.Drafts.Where(draft => draft.Id == page.DraftId && draft.OwnerId == page.OwnerId && draft.ApplicationId == null
                && (draft.PageId == page.PageId || draft.Version == page.Version))) > 0)
            {
                return new DraftEntry(DraftOutcome.Saved, at);
            }

            // Open after all: it was saved for the first time between the two commands, so once more.
            var closed = await WhyNotAsync(cabinet, page, cancellation);
            if (closed?.Outcome is not DraftOutcome.Saved)
            {
                return closed;
            }
        }
    }

    private static async Task<DraftEntry?> WhyNotAsync(CabinetContext cabinet, DraftPage page, CancellationToken cancellation)
    {
        var known = await cabinet.Drafts.Where(draft => draft.Id == page.DraftId)
            .Select(draft => new { draft.OwnerId, draft.ApplicationId, draft.PageId, draft.Version, draft.UpdatedAt })
            .SingleOrDefaultAsync(cancellation);
        return known switch
        {
            // A closed draft is cleared after a while; that its form was taken in stays known.
            null => await cabinet.KeptAnswers.AnyAsync(answer => answer.Id == page.DraftId, cancellation)
                ? new DraftEntry(DraftOutcome.Submitted)
                : null,
            { ApplicationId: not null } => new DraftEntry(DraftOutcome.Submitted, known.UpdatedAt),
            _ when known.OwnerId != page.OwnerId => new DraftEntry(DraftOutcome.NotYours),
            _ when known.PageId == page.PageId || known.Version == page.Version => new DraftEntry(DraftOutcome.Saved),
            _ => new DraftEntry(DraftOutcome.SavedElsewhere, known.UpdatedAt, known.Version),
        };
    }
}
