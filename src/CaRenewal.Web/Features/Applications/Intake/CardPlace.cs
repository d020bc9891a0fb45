using CaRenewal.Core.Applications;
using CaRenewal.Core.Cards;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>The fields of the form that a card is read for, with what is typed there.</summary>
internal sealed record CardPlace(CardBearer Bearer, string Who)
{
    public required string NameId { get; init; }

    public required string? Name { get; init; }

    public required string DocumentId { get; init; }

    public required IdentityForm Document { get; init; }

    /// <summary>Null where the paper asks for no address in parts.</summary>
    public (string Id, AddressForm Parts)? Address { get; init; }

    public string NumberId => $"{DocumentId}_{nameof(IdentityForm.Number)}";

    /// <summary>Who stands at the counter with a card is the person or the unit's delegate, unless the clerk is in another's fields.</summary>
    /// <param name="at">Id of the field that had the focus.</param>
    public static CardPlace Of(IntakeForm form, string? at)
    {
        var isPerson = form.Kind.Kind() is CertificateKind.Personal;
        if (isPerson && !Is(at, "Delegate"))
        {
            return OfHolder(form);
        }

        return !isPerson && Is(at, "Legal") ? OfLegalRepresentative(form) : OfDelegate(form, isPerson);
    }

    private static CardPlace OfHolder(IntakeForm form) => new(CardBearer.Holder, "申请人")
    {
        NameId = "Name",
        Name = form.Name,
        DocumentId = "Document",
        Document = form.Document,
        Address = ("Home", form.Home),
    };

    private static CardPlace OfLegalRepresentative(IntakeForm form) => new(CardBearer.LegalRepresentative, "法定代表人")
    {
        NameId = "LegalRepresentative",
        Name = form.LegalRepresentative,
        DocumentId = "LegalDocument",
        Document = form.LegalDocument,
    };

    private static CardPlace OfDelegate(IntakeForm form, bool hasAddress) => new(CardBearer.Delegate, "经办人")
    {
        NameId = "Delegate_Name",
        Name = form.Delegate.Name,
        DocumentId = "Delegate_Document",
        Document = form.Delegate.Document,
        Address = hasAddress ? ("Delegate_Address", form.Delegate.Address) : null,
    };

    private static bool Is(string? at, string prefix) => at?.StartsWith(prefix, StringComparison.Ordinal) is true;
}
