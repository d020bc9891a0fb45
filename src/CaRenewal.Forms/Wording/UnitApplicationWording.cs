using CaRenewal.Core.Applications;

namespace CaRenewal.Forms.Wording;

/// <summary>附件1, in its order.</summary>
internal sealed record UnitApplicationWording(
    string Source,
    string Title,
    IReadOnlyList<string> Copies,
    string Before,
    string Scope,
    string Required,
    string Name,
    string OrganizationCode,
    string SocialSecurityNumber,
    string CreditCode,
    string CreditCodeHint,
    string Type,
    IReadOnlyList<Choice<UnitType>> Types,
    string LegalRepresentative,
    string LegalRepresentativeNumber,
    string Delegate,
    string DelegateNumber,
    string Landline,
    string Mobile,
    string Address,
    string Email,
    string BusinessType,
    string Seal,
    IReadOnlyList<Choice<Business>> Businesses,
    string Declaration,
    string DelegateSignature,
    string ClerkSignature,
    string UnitSeal,
    string PointSeal,
    IReadOnlyList<DateWording> Dates);
