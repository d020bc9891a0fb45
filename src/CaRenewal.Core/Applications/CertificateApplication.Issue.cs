using CaRenewal.Core.Certificates;

namespace CaRenewal.Core.Applications;

public sealed partial class CertificateApplication
{
    /// <summary>复核, by another than who accepted.</summary>
    public void Review(Stamp stamp)
    {
        Rule.Require(AwaitsReview, "只有已受理的申请可以复核。");
        Rule.Require(stamp.By != Accepted!.By, "复核人不能是受理人本人。");

        Reviewed = stamp;
        Record(ApplicationEventKind.Reviewed, stamp);
    }

    /// <summary>制证 of one certificate.</summary>
    /// <param name="reviewFirst">Setting: whether review must come first (one-person windows review next day).</param>
    public void Issue(string serialNumber, string? mediumNumber, DateOnly validFrom, DateOnly validTo, bool reviewFirst, Stamp stamp)
    {
        RequireOpen();
        RequireNotReturned();
        Rule.Require(Accepted is not null, "未受理的申请不能制证。");
        Rule.Require(!reviewFirst || Reviewed is not null, "须先复核再制证。");
        Rule.Require(certificates.Count < CertificatesToIssue, "本单证书已全部制证。");
        Rule.Require(!string.IsNullOrWhiteSpace(serialNumber), "请填写证书序列号。");
        Rule.Require(certificates.TrueForAll(issued => issued.SerialNumber != serialNumber), "该序列号已登记。");
        Rule.Require(validFrom <= validTo, "证书起止日期颠倒。");

        certificates.Add(new IssuedCertificate(serialNumber, mediumNumber, validFrom, validTo, stamp, null, null));
        Record(ApplicationEventKind.Issued, stamp, serialNumber);
    }

    /// <summary>领取 of one certificate.</summary>
    public void Deliver(string serialNumber, CollectedBy collector, Stamp stamp)
    {
        RequireOpen();
        var index = certificates.FindIndex(certificate => certificate.SerialNumber == serialNumber);
        Rule.Require(index >= 0, "本单没有这张证书。");
        Rule.Require(certificates[index].Delivered is null, "该证书已领取。");
        Rule.Require(collector is not CollectedBy.Delegate || Particulars.Delegate is not null, "本单没有经办人。");

        certificates[index] = certificates[index] with { Delivered = stamp, Collector = collector };
        Record(ApplicationEventKind.Delivered, stamp, serialNumber);
    }

    /// <summary>送 CA: the 24-hour clock starts.</summary>
    public void SendToAuthority(Stamp stamp)
    {
        RequireOpen();
        RequireNotReturned();
        Rule.Require(AsksRevocation, "本单没有需要废除的证书。");
        Rule.Require(Signed is not null, "文书尚未签章，不能送 CA。");
        Rule.Require(SentToAuthority is null, "废除申请已送 CA。");

        SentToAuthority = stamp;
        Record(ApplicationEventKind.SentToAuthority, stamp);
    }

    /// <summary>废除 done by the authority, also where the rest of the visit was given up meanwhile.</summary>
    public void ConfirmRevoked(Stamp stamp)
    {
        Rule.Require(SentToAuthority is not null, "废除申请尚未送 CA。");
        Rule.Require(Revoked is null, "证书已废除。");

        Revoked = stamp;
        Record(ApplicationEventKind.Revoked, stamp);
    }
}
