using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;

namespace CaRenewal.Core.Applications;

public sealed partial class CertificateApplication
{
    public ApplicationStatus Status => this switch
    {
        { Cancelled: not null } => ApplicationStatus.Cancelled,
        { Returned: not null } => ApplicationStatus.Returned,
        { IsRevocationOnly: true, Revoked: not null } => ApplicationStatus.Revoked,
        { IsRevocationOnly: true, SentToAuthority: not null } => ApplicationStatus.SentToAuthority,
        _ when IsIssued && certificates.All(certificate => certificate.Delivered is not null) => ApplicationStatus.Delivered,
        _ when IsIssued => ApplicationStatus.Issued,
        { Reviewed: not null } => ApplicationStatus.Reviewed,
        { Accepted: not null } => ApplicationStatus.Accepted,
        _ => ApplicationStatus.Submitted,
    };

    /// <summary>What the checklist is asked with.</summary>
    public Occasion Occasion => new()
    {
        Kind = Kind,
        Lines = lines,
        UnitType = (Particulars.Holder as UnitHolder)?.Type,
        ByDelegate = Particulars.Delegate is not null,
        InOwnPerson = Particulars.IsOwnPerson,
        HolderCeased = HolderCeased,
    };

    /// <summary>废除 alone: it never waits for payment, acceptance or review.</summary>
    public bool IsRevocationOnly => lines.TrueForAll(line => line.Business is Business.Revoke);

    public bool AsksRevocation => lines.Exists(line => line.AsksRevocation());

    /// <summary>受理回执: there is one while the acceptance holds; for a revocation alone, once it was sent.</summary>
    public bool HasReceipt => this is { Returned: null, Cancelled: null }
        && (Accepted is not null || (IsRevocationOnly && SentToAuthority is not null));

    /// <summary>待复核: accepted, and nobody has looked at it a second time. A revocation alone is never accepted.</summary>
    public bool AwaitsReview => this is { Accepted: not null, Reviewed: null, Returned: null, Cancelled: null };

    /// <summary>Receipts less voids and refunds.</summary>
    public Money Received => payments.Sum(payment => payment.Signed);

    /// <summary>What is still to be paid; negative where there is something to refund.</summary>
    public Money Due => Quote.Total - Received;

    /// <summary>The payments equal the quote; a zero quote counts as paid.</summary>
    public bool IsPaid => Due == Money.Zero;

    /// <summary>容缺 items that are not brought yet.</summary>
    public IEnumerable<MaterialRecord> Owed => materials.Where(material => material.State is MaterialState.Owed);

    /// <summary>The first day until which something owed is to be brought; null where nothing is, or where the application is given up.</summary>
    public DateOnly? OwedDue => Cancelled is null ? Owed.Min(material => material.Due) : null;

    /// <summary>How many certificates the authority has to issue on this application.</summary>
    public int CertificatesToIssue => lines
        .Where(line => line.Business.IsIssued())
        .Sum(line => line.Count);

    /// <summary>From hand-over to the authority, 24 hours, nights and weekends included (clause 10 of the responsibility statement).</summary>
    public DateTime? RevocationDue => SentToAuthority?.At.AddHours(24);

    private bool IsIssued => certificates.Count > 0 && certificates.Count >= CertificatesToIssue;

    private void RequireOpen() =>
        Rule.Require(Status is not ApplicationStatus.Cancelled, "本单已作废，不能再办理。");

    private void RequireNotReturned() =>
        Rule.Require(Returned is null, "本单已退回，请先更正后重新登记。");
}
