namespace CaRenewal.Forms.Wording;

/// <summary>补正告知书, all in our own words.</summary>
internal sealed record CorrectionWording(
    string Source,
    string Title,
    string Number,
    string Given,
    string Unit,
    string Person,
    string Delegate,
    string Clerk,
    string Businesses,
    string Application,
    string NotRegistered,
    string Opening,
    string Sequence,
    string Material,
    string Flaw,
    string Way,
    string Origin,
    string Remarks,
    string Closing,
    string SignedHere,
    string House,
    string NotAccepted,
    string ClerkSignature,
    string CustomerSignature,
    DateWording Date);
