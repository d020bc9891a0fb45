using CaRenewal.Core.Applications;

namespace CaRenewal.Forms.Wording;

/// <summary>附件3, in its order.</summary>
internal sealed record AuthorizationWording(
    string Source,
    string Title,
    string Grantor,
    string GrantorHint,
    string Grants,
    string DelegateHint,
    string DelegateNumberHint,
    string Powers,
    IReadOnlyList<Choice<Business>> Businesses,
    string Count,
    string Note,
    IReadOnlyList<string> Notes,
    string Signature,
    string Number,
    string Seal,
    string DateLabel,
    DateWording Date);
