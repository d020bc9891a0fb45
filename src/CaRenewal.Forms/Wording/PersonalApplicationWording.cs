using CaRenewal.Core.Applications;

namespace CaRenewal.Forms.Wording;

/// <summary>附件2, in its order.</summary>
internal sealed record PersonalApplicationWording(
    string Source,
    string Title,
    IReadOnlyList<string> Copies,
    string HolderHeading,
    PersonWording Holder,
    string DelegateHeading,
    PersonWording Delegate,
    string SealChoice,
    IReadOnlyList<Choice<SealChoice>> SealChoices,
    string SignatureHeading,
    string Signature,
    string DeclarationHeading,
    IReadOnlyList<string> Declarations,
    string ApplicantSignature,
    string Remarks,
    string ApplicationDate,
    DateWording Date);
