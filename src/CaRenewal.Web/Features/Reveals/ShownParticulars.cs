using CaRenewal.Core.Applications;
using CaRenewal.Core.Reveals;

namespace CaRenewal.Web.Features.Reveals;

/// <summary>The particulars on a page: whole while the visit is in hand, else masked but for the part that was just asked for.</summary>
public sealed record ShownParticulars(Particulars Particulars, bool IsInHand)
{
    public IReadOnlyList<PersonPart> Parts { get; } = PersonPart.Of(Particulars);

    /// <summary>What was asked for and recorded; shown on this one answer.</summary>
    public RevealedPart? Open { get; init; }

    /// <summary>Why, as it was recorded.</summary>
    public string? Reason { get; init; }

    public bool Shows(PersonPart part) => IsInHand || part.Part == Open;

    public bool Has(RevealedPart part) => Parts.Any(one => one.Part == part);

    // In a log it says what it is, never whom.
    public override string ToString() => nameof(ShownParticulars);
}
