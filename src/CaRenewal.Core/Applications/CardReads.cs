using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Applications;

/// <summary>读卡: which values stand as a card gave them. A note for who examines the application later, never a condition.</summary>
public static class CardReads
{
    /// <summary>Marks what stands as it was read; a value that is another now was typed.</summary>
    public static Particulars MarkRead(this Particulars particulars, IReadOnlyDictionary<CardField, string> read) =>
        particulars with { ReadFromCard = Fields(field => read.TryGetValue(field, out var value) && value == particulars.ValueOf(field)) };

    /// <summary>更正: what was read before and has not changed is still read.</summary>
    public static Particulars KeepRead(this Particulars particulars, Particulars before) => particulars with
    {
        ReadFromCard = Fields(field => particulars.ReadFromCard.Contains(field)
            || (before.ReadFromCard.Contains(field) && before.ValueOf(field) == particulars.ValueOf(field))),
    };

    /// <summary>The value as a card would give it; null where there is none or it is of another kind of document.</summary>
    public static string? ValueOf(this Particulars particulars, CardField field) => field switch
    {
        CardField.HolderName => Person(particulars)?.Name,
        CardField.HolderDocument => NumberIn(Person(particulars)?.Document),
        CardField.HolderAddress => Person(particulars)?.Address.Joined,
        CardField.LegalRepresentativeName => Unit(particulars)?.LegalRepresentative,
        CardField.LegalRepresentativeDocument => NumberIn(Unit(particulars)?.LegalRepresentativeDocument),
        CardField.DelegateName => particulars.Delegate?.Name,
        CardField.DelegateDocument => NumberIn(particulars.Delegate?.Document),
        CardField.DelegateAddress => particulars.Delegate?.Address?.Joined,
        _ => null,
    };

    private static IReadOnlyList<CardField> Fields(Func<CardField, bool> isRead) => [.. Enum.GetValues<CardField>().Where(isRead)];

    private static PersonHolder? Person(Particulars particulars) => particulars.Holder as PersonHolder;

    private static UnitHolder? Unit(Particulars particulars) => particulars.Holder as UnitHolder;

    private static string? NumberIn(IdentityDocument? document) => document is { Type: DocumentType.ResidentId } ? document.Number : null;
}
