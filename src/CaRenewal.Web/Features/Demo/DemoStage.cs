namespace CaRenewal.Web.Features.Demo;

/// <summary>How far a demo visit got; each stage includes those before it on its way.</summary>
internal enum DemoStage
{
    Registered,
    Signed,
    PaidInPart,
    Accepted,
    Issued,
    Delivered,
    Returned,
    Cancelled,
    SentToAuthority,
    Revoked,
}
