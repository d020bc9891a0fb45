using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Fees;
using static CaRenewal.Core.Tests.Applications.Visits;

namespace CaRenewal.Core.Tests.Applications;

/// <summary>Every verb at every station of the way: allowed where it is named, refused everywhere else.</summary>
public sealed class TransitionTests
{
    [Theory]
    [InlineData("registered", "Print TellCorrection Sign Pay Return Amend Cancel")]
    [InlineData("signed", "Print TellCorrection Pay Return Amend Cancel")]
    [InlineData("paid", "Print TellCorrection Sign Void Refund Return Amend")]
    [InlineData("signed and paid", "Print TellCorrection Void Refund Accept Return Amend")]
    [InlineData("accepted", "Print TellCorrection Review Issue Return")]
    [InlineData("accepted without a charge", "Print TellCorrection Review Return Cancel")]
    [InlineData("reviewed", "Print TellCorrection Issue Return")]
    [InlineData("issued", "Print TellCorrection Deliver")]
    [InlineData("issued before review", "Print TellCorrection Review Deliver")]
    [InlineData("delivered", "Print TellCorrection")]
    [InlineData("returned", "Print TellCorrection Void Refund Amend")]
    [InlineData("returned unpaid", "Print TellCorrection Amend Cancel")]
    [InlineData("cancelled", "")]
    [InlineData("revocation registered", "Print TellCorrection Sign Return Amend Cancel")]
    [InlineData("revocation signed", "Print TellCorrection Return Amend Cancel Send")]
    [InlineData("revocation returned", "Print TellCorrection Amend Cancel")]
    [InlineData("revocation sent", "Print TellCorrection Confirm")]
    [InlineData("revoked", "Print TellCorrection")]
    [InlineData("lost, signed", "Print TellCorrection Pay Return Amend Cancel Send")]
    [InlineData("lost, sent", "Print TellCorrection Pay Cancel Confirm")]
    [InlineData("lost, sent and paid", "Print TellCorrection Void Refund Accept Confirm")]
    [InlineData("lost, sent and accepted", "Print TellCorrection Review Issue Confirm")]
    [InlineData("lost, sent, the rest given up", "Confirm")]
    public void At_each_station_only_the_offices_own_steps_are_taken(string station, string allowed)
    {
        var taken = Enum.GetValues<Verb>().Where(verb => IsAllowed(verb, At(station))).Select(verb => verb.ToString());
        Assert.Equal(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries), taken);
    }

    [Theory]
    [InlineData("registered", ApplicationStatus.Submitted)]
    [InlineData("signed and paid", ApplicationStatus.Submitted)]
    [InlineData("accepted", ApplicationStatus.Accepted)]
    [InlineData("reviewed", ApplicationStatus.Reviewed)]
    [InlineData("issued", ApplicationStatus.Issued)]
    [InlineData("delivered", ApplicationStatus.Delivered)]
    [InlineData("returned", ApplicationStatus.Returned)]
    [InlineData("cancelled", ApplicationStatus.Cancelled)]
    [InlineData("revocation sent", ApplicationStatus.SentToAuthority)]
    [InlineData("revoked", ApplicationStatus.Revoked)]
    [InlineData("lost, sent", ApplicationStatus.Submitted)]
    public void The_status_is_told_by_the_stamps(string station, ApplicationStatus status) => Assert.Equal(status, At(station).Status);

    private static CertificateApplication At(string station) => station switch
    {
        "registered" => Register(Renewal),
        "signed" => Then(Register(Renewal), Verb.Sign),
        "paid" => Then(Register(Renewal), Verb.Pay),
        "signed and paid" => SignedAndPaid(Renewal),
        "accepted" => Then(SignedAndPaid(Renewal), Verb.Accept),
        "accepted without a charge" => Then(SignedAndPaid(Unlocking), Verb.Accept),
        "reviewed" => Then(At("accepted"), Verb.Review),
        "issued" => Then(At("reviewed"), Verb.Issue),
        "issued before review" => Then(At("accepted"), Verb.Issue),
        "delivered" => Then(At("issued"), Verb.Deliver),
        "returned" => Then(At("accepted"), Verb.Return),
        "returned unpaid" => Then(At("signed"), Verb.Return),
        "cancelled" => Then(At("registered"), Verb.Cancel),
        "revocation registered" => Register(Revocation),
        "revocation signed" => Then(Register(Revocation), Verb.Sign),
        "revocation returned" => Then(At("revocation signed"), Verb.Return),
        "revocation sent" => Then(At("revocation signed"), Verb.Send),
        "revoked" => Then(At("revocation sent"), Verb.Confirm),
        "lost, signed" => Then(Register(LostAndRevoked), Verb.Sign),
        "lost, sent" => Then(At("lost, signed"), Verb.Send),
        "lost, sent and paid" => Then(At("lost, sent"), Verb.Pay),
        "lost, sent and accepted" => Then(At("lost, sent and paid"), Verb.Accept),
        "lost, sent, the rest given up" => Then(At("lost, sent"), Verb.Cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(station), station, null),
    };

    private static CertificateApplication Then(CertificateApplication application, Verb verb)
    {
        Try(verb, application);
        return application;
    }

    private static bool IsAllowed(Verb verb, CertificateApplication application)
    {
        var (version, status) = (application.Version, application.Status);
        try
        {
            Try(verb, application);
            Assert.Equal(version + 1, application.Version);
            return true;
        }
        catch (RuleBroken)
        {
            Assert.Equal((version, status), (application.Version, application.Status));
            return false;
        }
    }

    private static void Try(Verb verb, CertificateApplication application)
    {
        var receipt = application.Payments is [var first, ..] ? first.Id : Guid.NewGuid();
        var due = application.Due > Money.Zero ? application.Due : new Money(1);
        switch (verb)
        {
            case Verb.Print: application.NotePrinted(By(Clerk), "全套"); break;
            case Verb.TellCorrection: application.NoteCorrectionTold(By(Clerk), "营业执照复印件1份（加盖公章）：缺"); break;
            case Verb.Sign: application.SignAll(By(Clerk)); break;
            case Verb.SignUnseen: application.Sign([], By(Clerk)); break;
            case Verb.Pay: application.Receive(Guid.NewGuid(), "微信", due, "4200000031", By(Clerk)); break;
            case Verb.PayTooMuch: application.Receive(Guid.NewGuid(), "微信", due + new Money(1), "4200000031", By(Clerk)); break;
            case Verb.Void: application.VoidReceipt(Guid.NewGuid(), receipt, "金额有误", By(Clerk)); break;
            case Verb.Refund: application.Refund(Guid.NewGuid(), receipt, new Money(1), "4200000032", "多收", By(Clerk)); break;
            case Verb.BringOwed: application.BringOwed("business-licence", By(Clerk)); break;
            case Verb.Accept: application.Accept(By(Clerk)); break;
            case Verb.Review: application.Review(By(Supervisor)); break;
            case Verb.ReviewOwn: application.Review(By(Clerk)); break;
            case Verb.Issue: application.Issue("0A1B2C", null, new(2026, 11, 23), new(2027, 11, 22), reviewFirst: false, By(Clerk)); break;
            case Verb.Deliver: application.Deliver("0A1B2C", CollectedBy.Delegate, By(Clerk)); break;
            case Verb.Return: application.Return(["公章不清"], By(Supervisor)); break;
            case Verb.Amend: application.Amend(Unit([.. application.Lines]), Catalogue, Prices, By(Clerk)); break;
            case Verb.Cancel: application.Cancel("客户撤回", By(Clerk)); break;
            case Verb.Send: application.SendToAuthority(By(Clerk)); break;
            case Verb.Confirm: application.ConfirmRevoked(By(Clerk)); break;
            default: throw new ArgumentOutOfRangeException(nameof(verb), verb, null);
        }
    }
}
