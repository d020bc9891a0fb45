using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Drafts;

public static class DraftSettling
{
    /// <summary>
    /// Within the turn that submits the form: empties its draft and closes it, also one that was never saved, so that a save
    /// which arrives late finds it closed.
    /// </summary>
    /// <exception cref="DraftHeld">It holds what the page does not, or is another clerk's.</exception>
    public static async Task SettleDraftAsync(
        this Turn turn, DraftPage page, CertificateApplication application, Stamp stamp, CancellationToken cancellation = default)
    {
        var entry = await turn.Cabinet.WriteDraftAsync(page, stamp.At, drafts => drafts.ExecuteUpdateAsync(
            draft => draft
                .SetProperty(one => one.ApplicationId, application.Id)
                .SetProperty(one => one.UpdatedAt, stamp.At)
                .SetProperty(one => one.LabelKey, (byte[]?)null)
                .SetProperty(one => one.Label, (byte[]?)null)
                .SetProperty(one => one.ContentKey, (byte[]?)null)
                .SetProperty(one => one.Content, (byte[]?)null),
            cancellation), cancellation);
        switch (entry?.Outcome)
        {
            case null:
                turn.Cabinet.Add(Closed(page, application, stamp));
                break;

            // Submitted a moment ago: the kept answer of the same form stops this turn, and answers.
            case DraftOutcome.Saved or DraftOutcome.Submitted:
                break;
            default:
                throw new DraftHeld(entry);
        }
    }

    private static IntakeDraft Closed(DraftPage page, CertificateApplication application, Stamp stamp) => new()
    {
        Id = page.DraftId,
        OwnerId = page.OwnerId,
        Kind = application.Kind,
        PageId = page.PageId,
        UpdatedAt = stamp.At,
        ApplicationId = application.Id,
    };
}
