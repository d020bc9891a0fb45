using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Applications;

public static class NextSteps
{
    public static NextStep Next(this CertificateApplication application) => application switch
    {
        { Cancelled: not null } => NextStep.Nothing,
        { Returned: not null } => NextStep.Amend,
        { IsRevocationOnly: true, Revoked: not null } => NextStep.Nothing,
        { IsRevocationOnly: true, SentToAuthority: not null } => NextStep.ConfirmRevoked,
        { IsRevocationOnly: true } => NextStep.SendToAuthority,
        { Accepted: null } => NextStep.Accept,
        _ => NextStep.PrintReceipt,
    };
}
