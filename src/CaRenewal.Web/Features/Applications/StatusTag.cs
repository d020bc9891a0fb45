using CaRenewal.Core.Applications;
using CaRenewal.Core.Days;
using CaRenewal.Core.Fees;
using CaRenewal.Data.Applications;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications;

/// <summary>The status as the counter says it: one that is registered waits for signature, payment or acceptance.</summary>
public readonly record struct StatusTag(Tone Tone, string Words)
{
    public static StatusTag Of(CertificateApplication application) =>
        Of(application.Status, application.Signed is not null, application.Due, application.IsRevocationOnly);

    public static StatusTag Of(LedgerEntry entry) =>
        Of(entry.Status, entry.SignedAt is not null, entry.Due, entry.Businesses is BusinessSet.Revoke);

    public static StatusTag Of(DayEntry entry) =>
        Of(entry.Status, entry.SignedAt is not null, entry.Due, entry.Lines.All(line => line.Business is Business.Revoke));

    private static StatusTag Of(ApplicationStatus status, bool signed, Money due, bool revocation) => status switch
    {
        ApplicationStatus.Submitted when !signed => new(Tone.Waiting, "待签章"),
        ApplicationStatus.Submitted when revocation => new(Tone.Ready, "待送 CA"),
        ApplicationStatus.Submitted when due < Money.Zero => new(Tone.Attention, "待退款"),
        ApplicationStatus.Submitted when due > Money.Zero => new(Tone.Waiting, "待缴费"),
        ApplicationStatus.Submitted => new(Tone.Ready, "待受理"),
        ApplicationStatus.Accepted => new(Tone.Done, "已受理"),
        ApplicationStatus.Reviewed => new(Tone.Done, "已复核"),
        ApplicationStatus.Issued => new(Tone.Ready, "待领取"),
        ApplicationStatus.Delivered => new(Tone.Done, "已领取"),
        ApplicationStatus.Returned => new(Tone.Attention, "已退回"),
        ApplicationStatus.Cancelled => new(Tone.Stopped, "已作废"),
        ApplicationStatus.SentToAuthority => new(Tone.Waiting, "已送 CA"),
        ApplicationStatus.Revoked => new(Tone.Done, "已废除"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
