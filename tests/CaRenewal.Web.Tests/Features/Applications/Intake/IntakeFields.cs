using System.Text;
using System.Text.RegularExpressions;

namespace CaRenewal.Web.Tests.Features.Applications.Intake;

/// <summary>Every field of the intake by how the record takes it, said here once more and apart from the program.</summary>
internal static partial class IntakeFields
{
    private static readonly string[] Texts =
    [
        "Name", "Email", "Lines[0].KnownNumbers", "RenewalWindowReason", "DuplicateReason", "NameReason", "Materials[owed].Reason",
        "OtherUnitType", "CreditCodeReason", "SocialSecurityNumber", "LegalRepresentative", "Address",
        "Home.Province", "Home.City", "Home.County", "Home.Street", "Home.Detail",
        "Delegate.Name", "Delegate.Document.OtherType", "Delegate.Email",
        "Delegate.Address.Province", "Delegate.Address.City", "Delegate.Address.County", "Delegate.Address.Street", "Delegate.Address.Detail",
    ];

    private static readonly string[] Codes =
        ["CreditCode", "OrganizationCode", "LegalDocument.Number", "Document.Number", "Delegate.Document.Number", "Landline", "Mobile", "Delegate.Mobile"];

    // Names of answers and numbers: whatever is taken is one of those that are offered.
    private static readonly string[] Choices =
    [
        "Kind", "UnitType", "LegalDocument.Type", "Document.Type", "Delegate.Document.Type", "SealChoice", "HasPendingBid",
        "Lines[0].Business", "Lines[0].Count", "Lines[0].Years", "Lines[1].Cause", "Lines[1].RevokeAtOnce", "Materials[owed].Code",
    ];

    private static readonly string[] Days = ["Lines[0].KnownExpiry", "Materials[owed].Due"];

    private static readonly string[] Ticks = ["ByDelegate", "HolderCeased", "Materials[owed].Seen"];

    // Of the page and not of the record; or asked for another answer than these visits give.
    private static readonly string[] Unkept =
    [
        "RequestKey", "Version", "Customer", "Amends", "DraftPage", "DraftVersion", "DraftKept", "CardRead", "Handwritten",
        "LegalDocument.OtherType", "Document.OtherType",
    ];

    private static readonly string[] OfUnitsOnly =
    [
        "UnitType", "OtherUnitType", "CreditCode", "CreditCodeReason", "OrganizationCode", "SocialSecurityNumber", "LegalRepresentative",
        "LegalDocument.Type", "LegalDocument.OtherType", "LegalDocument.Number", "Landline", "Address",
    ];

    private static readonly string[] OfPersonsOnly =
    [
        "Document.Type", "Document.OtherType", "Document.Number", "Home.Province", "Home.City", "Home.County", "Home.Street", "Home.Detail", "SealChoice", "ByDelegate",
        "Delegate.Mobile", "Delegate.Email", "Delegate.Address.Province", "Delegate.Address.City", "Delegate.Address.County", "Delegate.Address.Street", "Delegate.Address.Detail",
    ];

    /// <param name="kind">unit or personal.</param>
    public static IEnumerable<string> Of(string kind) =>
        Texts.Concat(Codes).Concat(Choices).Concat(Days).Concat(Ticks).Concat(Unkept).Except(kind is "unit" ? OfPersonsOnly : OfUnitsOnly);

    /// <summary>Read as text or as a code, whatever else is answered.</summary>
    public static bool IsRead(string field) => Texts.Contains(field) || Codes.Contains(field);

    /// <summary>Typed, or chosen by a name that could be typed.</summary>
    public static bool IsTyped(string field) =>
        IsRead(field) || Days.Contains(field) || (Choices.Contains(field) && field is not ("Kind" or "Materials[owed].Code"));

    public static bool IsKept(string field) => !Unkept.Contains(field);

    /// <summary>What the page of an amendment shows; codes and phones there stand as people write them.</summary>
    public static string Shown(string field, string? kept) => Texts.Contains(field) ? kept ?? "" : Normalised(field, kept);

    /// <summary>What the record must hold once it took what was typed.</summary>
    public static string Normalised(string field, string? typed) => typed switch
    {
        null => "",
        _ when Texts.Contains(field) => Spaces().Replace(typed.Trim(), " "),
        _ when Codes.Contains(field) => SpacesAndDashes().Replace(typed.Normalize(NormalizationForm.FormKC), "").ToUpperInvariant(),
        _ when Ticks.Contains(field) => typed.ToUpperInvariant() is "TRUE" ? "TRUE" : "",
        _ => typed.Trim().ToUpperInvariant(),
    };

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\s-]+", RegexOptions.CultureInvariant)]
    private static partial Regex SpacesAndDashes();
}
