namespace CaRenewal.Core.Applications;

/// <summary>Everything personal in an application: one value, sealed as one.</summary>
public sealed record Particulars
{
    public required Holder Holder { get; init; }

    public Delegate? Delegate { get; init; }

    /// <summary>法定代表人 and 经办人 are one person: same name, same document.</summary>
    public bool IsOwnPerson => Holder is UnitHolder unit
        && Delegate is { } person
        && person.Name == unit.LegalRepresentative
        && person.Document == unit.LegalRepresentativeDocument;

    /// <summary>Fields that are written by hand (手写) because no font has one of their characters: the paper leaves a blank.</summary>
    public IReadOnlyList<HandwrittenField> Handwritten { get; init; } = [];

    /// <summary>Fields whose value was read from an identity card and stands as it was read: see <see cref="CardReads"/>.</summary>
    public IReadOnlyList<CardField> ReadFromCard { get; init; } = [];

    public override string ToString() => nameof(Particulars);
}
