using System.Text;
using CaRenewal.Data.Sealing;

namespace CaRenewal.Data.Drafts;

/// <summary>The two sealed values of a draft: the form, and who it is about.</summary>
internal static class DraftSeal
{
    public static SealedValue SealForm(this Sealer sealer, Guid id, string form) => sealer.Seal(Encoding.UTF8.GetBytes(form), FormOf(id));

    public static SealedValue SealLabel(this Sealer sealer, Guid id, string label) => sealer.Seal(Encoding.UTF8.GetBytes(label), LabelOf(id));

    public static string? OpenForm(this Sealer sealer, IntakeDraft draft) => draft is { ContentKey: { } key, Content: { } content }
        ? Encoding.UTF8.GetString(sealer.Open(new SealedValue(key, content), FormOf(draft.Id)))
        : null;

    /// <returns>Null when it does not open: one row that was damaged does not empty a list.</returns>
    public static string? OpenLabel(this Sealer sealer, Guid id, byte[]? key, byte[]? label)
    {
        try
        {
            return key is null || label is null ? null : Encoding.UTF8.GetString(sealer.Open(new SealedValue(key, label), LabelOf(id)));
        }
        catch (SealBroken)
        {
            return null;
        }
    }

    private static SealedPlace FormOf(Guid id) => new(IntakeDraftTable.Name, nameof(IntakeDraft.Content), id);

    private static SealedPlace LabelOf(Guid id) => new(IntakeDraftTable.Name, nameof(IntakeDraft.Label), id);
}
