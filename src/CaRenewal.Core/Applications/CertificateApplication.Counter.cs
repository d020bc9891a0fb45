using CaRenewal.Core.Materials;

namespace CaRenewal.Core.Applications;

public sealed partial class CertificateApplication
{
    /// <summary>签章: the clerk has seen signature and seal on every paper.</summary>
    /// <param name="seen">Codes of the papers seen now; those seen at intake need not be named again.</param>
    public void Sign(IReadOnlyCollection<string> seen, Stamp stamp)
    {
        RequireOpen();
        RequireNotReturned();
        Rule.Require(Signed is null, "本单已签章。");
        var unsigned = materials.Where(material => material.State is MaterialState.Awaited && !seen.Contains(material.Code));
        Rule.Require(!unsigned.Any(), "还有文书未见签名或盖章，请逐份核对。");

        for (var index = 0; index < materials.Count; index++)
        {
            if (materials[index].State is MaterialState.Awaited)
            {
                materials[index] = materials[index] with { State = MaterialState.Seen, Seen = stamp };
            }
        }

        Signed = stamp;
        Record(ApplicationEventKind.Signed, stamp);
    }

    /// <summary>An owed material (容缺) is brought and examined.</summary>
    public void BringOwed(string code, Stamp stamp)
    {
        RequireOpen();
        var index = materials.FindIndex(material => material.Code == code && material.State is MaterialState.Owed);
        Rule.Require(index >= 0, "该材料没有容缺记录。");

        materials[index] = materials[index] with { State = MaterialState.Seen, Seen = stamp };
        Record(ApplicationEventKind.OwedMaterialBrought, stamp, materials[index].Name);
    }

    /// <summary>补正告知: the customer was told, once, all that is missing. A log entry, not a state: what is missing says the rest.</summary>
    public void NoteCorrectionTold(Stamp stamp, string note)
    {
        RequireOpen();
        Record(ApplicationEventKind.CorrectionTold, stamp, note);
    }

    /// <summary>受理: enters the day's books.</summary>
    public void Accept(Stamp stamp)
    {
        RequireOpen();
        RequireNotReturned();
        Rule.Require(!IsRevocationOnly, "废除不需受理，签章后直接送 CA。");
        Rule.Require(Accepted is null, "本单已受理。");
        Rule.Require(Signed is not null, "文书尚未签章，不能受理。");
        Rule.Require(IsPaid, "实收与应收不符，不能受理。");

        Accepted = stamp;
        Record(ApplicationEventKind.Accepted, stamp);
    }

    /// <summary>退回, with everything that is wrong named at once.</summary>
    public void Return(IReadOnlyList<string> reasons, Stamp stamp)
    {
        RequireOpen();
        RequireNotReturned();
        RequirePapersHere();
        Reason.Require(string.Join("；", reasons.Where(reason => !string.IsNullOrWhiteSpace(reason))), "退回须写明原因。");

        Returned = stamp;
        Record(ApplicationEventKind.Returned, stamp, string.Join("；", reasons));
    }

    /// <summary>作废: before issue, after refund. A revocation that was sent stands; what else the visit was about may still be given up.</summary>
    public void Cancel(string reason, Stamp stamp)
    {
        RequireOpen();
        RequireNothingIssued();
        Rule.Require(SentToAuthority is null || !IsRevocationOnly, "废除申请已送 CA，不能作废。");
        Rule.Require(Received == Fees.Money.Zero, "请先退款再作废。");
        Reason.Require(reason, "作废须写明原因。");

        Cancelled = stamp;
        Record(ApplicationEventKind.Cancelled, stamp, reason);
    }
}
