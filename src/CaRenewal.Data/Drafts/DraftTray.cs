using CaRenewal.Core;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Drafts;

/// <summary>The tray of forms under way: each opened and saved by its owner alone.</summary>
public sealed class DraftTray(CabinetContext cabinet, Registrar registrar, Sealer sealer)
{
    /// <summary>Characters of a form: ten times what the longest holds that the rules take.</summary>
    private const int Longest = 256 * 1024;

    public async Task<DraftEntry> SaveAsync(DraftPage page, DraftSheet sheet, Stamp stamp, CancellationToken cancellation = default)
    {
        if (sheet.Form.Length > Longest)
        {
            return new DraftEntry(DraftOutcome.TooLong);
        }

        var entry = new DraftEntry(DraftOutcome.Saved, stamp.At);
        await registrar.EnterAsync(null, stamp, async turn =>
        {
            entry = await WriteAsync(turn.Cabinet, page, sheet, stamp, cancellation);
            return "";
        }, cancellation);
        return entry;
    }

    /// <returns>Null when nothing was saved under this key.</returns>
    public async Task<FoundDraft?> FindAsync(Guid id, Guid ownerId, CancellationToken cancellation = default)
    {
        var known = await cabinet.Drafts.AsNoTracking()
            .Where(draft => draft.Id == id)
            .Select(draft => new
            {
                Draft = draft,
                Application = cabinet.Ledger.Where(entry => entry.Id == draft.ApplicationId).Select(entry => entry.Number).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellation);
        return known is { Draft: var draft }
            ? new FoundDraft(
                draft.Amends, known.Application, draft.OwnerId == ownerId ? sealer.OpenForm(draft) : null, draft.Version, draft.UpdatedAt)
            : null;
    }

    /// <returns>The owner's open drafts, newest first.</returns>
    public async Task<IReadOnlyList<DraftLine>> ListAsync(Guid ownerId, int most, CancellationToken cancellation = default)
    {
        var drafts = await cabinet.Drafts
            .Where(draft => draft.OwnerId == ownerId && draft.ApplicationId == null)
            .OrderByDescending(draft => draft.UpdatedAt).ThenBy(draft => draft.Id)
            .Take(most)
            .Select(draft => new { draft.Id, draft.Kind, draft.Amends, draft.LabelKey, draft.Label, draft.UpdatedAt })
            .ToListAsync(cancellation);
        return
        [
            .. drafts.Select(draft => new DraftLine(
                draft.Id, draft.Kind, draft.Amends, sealer.OpenLabel(draft.Id, draft.LabelKey, draft.Label), draft.UpdatedAt)),
        ];
    }

    /// <summary>Another clerk goes on with it: the page on which its owner typed writes in it no more.</summary>
    /// <returns>False when there is no open draft of this key.</returns>
    public async Task<bool> TakeOverAsync(Guid id, Guid ownerId, Stamp stamp, CancellationToken cancellation = default)
    {
        var taken = 0;
        await registrar.EnterAsync(null, stamp, async turn =>
        {
            taken = await turn.Cabinet.Drafts.Where(draft => draft.Id == id && draft.ApplicationId == null).ExecuteUpdateAsync(
                draft => draft
                    .SetProperty(one => one.OwnerId, ownerId)
                    .SetProperty(one => one.PageId, Guid.NewGuid())
                    .SetProperty(one => one.Version, one => one.Version + 1)
                    .SetProperty(one => one.UpdatedAt, stamp.At),
                cancellation);
            if (taken > 0)
            {
                turn.Note(AuditKind.DraftTakenOver, $"{id}");
            }

            return "";
        }, cancellation);
        return taken > 0;
    }

    /// <summary>Throws a draft away; nothing is left to do when it is gone already.</summary>
    /// <returns>False when it is another's.</returns>
    public async Task<bool> DiscardAsync(Guid id, Guid ownerId, Stamp stamp, CancellationToken cancellation = default)
    {
        var mine = true;
        await registrar.EnterAsync(null, stamp, async turn =>
        {
            var drafts = turn.Cabinet.Drafts.Where(draft => draft.Id == id);
            var gone = await drafts.Where(draft => draft.OwnerId == ownerId && draft.ApplicationId == null).ExecuteDeleteAsync(cancellation);
            mine = gone > 0 || !await drafts.AnyAsync(draft => draft.OwnerId != ownerId, cancellation);
            return "";
        }, cancellation);
        return mine;
    }

    private async Task<DraftEntry> WriteAsync(CabinetContext books, DraftPage page, DraftSheet sheet, Stamp stamp, CancellationToken cancellation)
    {
        var (labelKey, label) = sealer.SealLabel(page.DraftId, sheet.Label);
        var (contentKey, content) = sealer.SealForm(page.DraftId, sheet.Form);
        var entry = await books.WriteDraftAsync(page, stamp.At, drafts => drafts.ExecuteUpdateAsync(
            draft => draft
                .SetProperty(one => one.PageId, page.PageId)
                .SetProperty(one => one.Version, one => one.Version + 1)
                .SetProperty(one => one.UpdatedAt, stamp.At)
                .SetProperty(one => one.LabelKey, labelKey)
                .SetProperty(one => one.Label, label)
                .SetProperty(one => one.ContentKey, contentKey)
                .SetProperty(one => one.Content, content),
            cancellation), cancellation);
        if (entry is not null)
        {
            return entry;
        }

        books.Add(new IntakeDraft
        {
            Id = page.DraftId,
            OwnerId = page.OwnerId,
            Kind = sheet.Kind,
            Amends = sheet.Amends,
            PageId = page.PageId,
            Version = 1,
            UpdatedAt = stamp.At,
            LabelKey = labelKey,
            Label = label,
            ContentKey = contentKey,
            Content = content,
        });
        return new DraftEntry(DraftOutcome.Saved, stamp.At);
    }
}
