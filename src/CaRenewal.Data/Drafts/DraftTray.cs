using System.Text;
using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Drafts;

/// <summary>The tray of forms under way: each opened and saved by its owner alone.</summary>
public sealed class DraftTray(CabinetContext cabinet, Registrar registrar, Sealer sealer)
{
    /// <returns>False when the draft is another's, or has become an application: a late autosave revives nothing.</returns>
    public async Task<bool> SaveAsync(
        Guid id, Guid ownerId, CertificateKind kind, string form, Stamp stamp, CancellationToken cancellation = default)
    {
        var saved = false;
        await registrar.EnterAsync(null, stamp, async turn =>
        {
            var draft = await turn.Cabinet.Drafts.SingleOrDefaultAsync(known => known.Id == id, cancellation)
                ?? turn.Cabinet.Add(New(id, ownerId, kind, stamp)).Entity;
            saved = draft.OwnerId == ownerId && draft.ApplicationId is null;
            if (saved)
            {
                (draft.ContentKey, draft.Content) = sealer.Seal(Encoding.UTF8.GetBytes(form), PlaceOf(id));
                draft.UpdatedAt = stamp.At;
            }

            return "";
        }, cancellation);
        return saved;
    }

    /// <returns>The form as it was saved; null when there is none, it is another's, or it has become an application.</returns>
    public async Task<string?> OpenAsync(Guid id, Guid ownerId, CancellationToken cancellation = default)
    {
        var draft = await cabinet.Drafts.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Id == id && known.OwnerId == ownerId && known.ApplicationId == null, cancellation);
        return draft is { ContentKey: { } key, Content: { } content }
            ? Encoding.UTF8.GetString(sealer.Open(new SealedValue(key, content), PlaceOf(id)))
            : null;
    }

    /// <returns>The owner's open drafts without their content, newest first.</returns>
    public async Task<IReadOnlyList<DraftLine>> ListAsync(Guid ownerId, int most, CancellationToken cancellation = default) =>
        await cabinet.Drafts
            .Where(draft => draft.OwnerId == ownerId && draft.ApplicationId == null)
            .OrderByDescending(draft => draft.UpdatedAt)
            .Take(most)
            .Select(draft => new DraftLine(draft.Id, draft.Kind, draft.UpdatedAt))
            .ToListAsync(cancellation);

    /// <summary>Within the turn that submits: empties the draft and closes it for good, also one that was never saved.</summary>
    /// <exception cref="RuleBroken">The draft is another's.</exception>
    public static async Task SettleAsync(
        Turn turn, Guid id, Guid ownerId, CertificateApplication application, Stamp stamp, CancellationToken cancellation = default)
    {
        var draft = await turn.Cabinet.Drafts.SingleOrDefaultAsync(known => known.Id == id, cancellation)
            ?? turn.Cabinet.Add(New(id, ownerId, application.Kind, stamp)).Entity;
        Rule.Require(draft.OwnerId == ownerId, "该草稿属于其他受理员。");
        (draft.ContentKey, draft.Content, draft.ApplicationId, draft.UpdatedAt) = (null, null, application.Id, stamp.At);
    }

    /// <summary>Throws a draft away; nothing happens when it is not there or another's.</summary>
    public Task DiscardAsync(Guid id, Guid ownerId, Stamp stamp, CancellationToken cancellation = default) =>
        registrar.EnterAsync(null, stamp, async turn =>
        {
            await turn.Cabinet.Drafts
                .Where(draft => draft.Id == id && draft.OwnerId == ownerId && draft.ApplicationId == null)
                .ExecuteDeleteAsync(cancellation);
            return "";
        }, cancellation);

    private static IntakeDraft New(Guid id, Guid ownerId, CertificateKind kind, Stamp stamp) =>
        new() { Id = id, OwnerId = ownerId, Kind = kind, UpdatedAt = stamp.At };

    private static SealedPlace PlaceOf(Guid id) => new(IntakeDraftTable.Name, nameof(IntakeDraft.Content), id);
}
