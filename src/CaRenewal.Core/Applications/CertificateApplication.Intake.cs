using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;

namespace CaRenewal.Core.Applications;

public sealed partial class CertificateApplication
{
    /// <summary>登记: fixes number, quote and paper revision 1.</summary>
    /// <exception cref="RuleBroken">Something is missing or does not fit.</exception>
    public static CertificateApplication Submit(
        Guid id, ApplicationNumber number, Submission submission, Checklist checklist, FeeSchedule fees, Stamp stamp)
    {
        var day = stamp.At.BusinessDay();
        Rule.Require(number.Day == day, "受理单号与受理日期不符。");
        var application = new CertificateApplication { Id = id, Number = number, BusinessDay = day, Submitted = stamp };
        application.TakeIn(submission, checklist, fees, stamp);
        application.Record(ApplicationEventKind.Submitted, stamp);
        return application;
    }

    /// <summary>更正: voids papers, signature, acceptance and review; payments stay and the difference is due.</summary>
    /// <exception cref="RuleBroken">The application is accepted and not returned, or has left the counter.</exception>
    public void Amend(Submission submission, Checklist checklist, FeeSchedule fees, Stamp stamp)
    {
        RequireAmendable();
        Rule.Require(submission.Particulars.Holder.Kind == Kind, "单位证书与个人证书不能互换，请另行登记。");

        TakeIn(submission, checklist, fees, stamp);
        (Signed, Accepted, Reviewed, Returned) = (null, null, null, null);
        Record(ApplicationEventKind.Amended, stamp);
    }

    /// <exception cref="RuleBroken">The application is cancelled, accepted and not returned, or has left the counter.</exception>
    public void RequireAmendable()
    {
        RequireOpen();
        Rule.Require(
            Status is ApplicationStatus.Submitted or ApplicationStatus.Returned,
            "已受理的申请须先退回才能更正。");
        RequirePapersHere();
    }

    /// <summary>A log entry, not a state: papers brought already signed need no printing.</summary>
    public void NotePrinted(Stamp stamp, string note)
    {
        RequireOpen();
        Record(ApplicationEventKind.Printed, stamp, note);
    }

    private void TakeIn(Submission submission, Checklist checklist, FeeSchedule fees, Stamp stamp)
    {
        submission.Check();
        var required = checklist.For(submission.Occasion);
        var records = MaterialCheck.Complete(required, TicksThatHold(submission, required), BusinessDay, stamp).Select(KeepWhoSaw).ToList();

        Kind = submission.Particulars.Holder.Kind;
        Quote = fees.Price(Kind, submission.Lines, BusinessDay);
        Particulars = Revision is 0 ? submission.Particulars : submission.Particulars.KeepRead(Particulars);
        lines = [.. submission.Lines];
        overrides = [.. submission.Overrides];
        HasPendingBid = submission.HasPendingBid;
        HolderCeased = submission.HolderCeased;
        materials.Clear();
        materials.AddRange(records);
        Revision++;
    }

    /// <summary>An amendment prints new papers: what was signed before does not count for them; what is owed stays owed.</summary>
    private List<MaterialTick> TicksThatHold(Submission submission, IReadOnlyList<Material> required) =>
        [.. submission.Materials.Where(tick => Revision == 0
            || tick.Owed
            || !required.Any(material => material.Code == tick.Code && material.Way is MaterialWay.SignedHere))];

    /// <summary>What was examined before the amendment was examined then, by whom it was.</summary>
    private MaterialRecord KeepWhoSaw(MaterialRecord record) =>
        record.State is MaterialState.Seen && materials.Find(material => material.Code == record.Code) is { State: MaterialState.Seen } before
            ? before with { Name = record.Name, Origin = record.Origin, Paper = record.Paper }
            : record;

    private void RequireNothingIssued() =>
        Rule.Require(certificates.Count == 0, "已制证，不能退回、更正或作废；需要停用证书请办理废除。");

    // The authority acts on the papers as they were sent: they are no longer changed.
    private void RequirePapersHere()
    {
        RequireNothingIssued();
        Rule.Require(SentToAuthority is null, "废除申请已送 CA，不能退回或更正。");
    }
}
