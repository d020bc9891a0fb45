namespace CaRenewal.Core.Applications;

public enum ApplicationEventKind
{
    Submitted = 1,
    Amended = 2,
    Printed = 3,
    Signed = 4,
    PaymentReceived = 5,
    PaymentVoided = 6,
    PaymentRefunded = 7,
    Accepted = 8,
    Reviewed = 9,
    Issued = 10,
    Delivered = 11,
    Returned = 12,
    Cancelled = 13,
    SentToAuthority = 14,
    Revoked = 15,
    OwedMaterialBrought = 16,
    CorrectionTold = 17,
    Reversed = 18,
}
