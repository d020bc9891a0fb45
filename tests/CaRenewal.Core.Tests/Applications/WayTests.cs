using System.Collections.Concurrent;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Fees;
using CsCheck;
using static CaRenewal.Core.Tests.Applications.Visits;

namespace CaRenewal.Core.Tests.Applications;

/// <summary>Random sequences of verbs, compared step by step with the way told a second time.</summary>
public sealed class WayTests
{
    /// <summary>Every second try is one that the office allows, so that the ends of the way are reached.</summary>
    private static readonly Gen<(int Lines, (Verb Verb, bool Willing, bool Other, int Choice, bool Flag, bool NextDay)[] Tries)> Sequences =
        Gen.Select(
            Gen.Int[0, WayLines.All.Count - 1],
            Gen.Select(Gen.Enum<Verb>(), Gen.Bool, Gen.Bool, Gen.Int[0, 11], Gen.Bool, Gen.Frequency((4, false), (1, true))).Array[0, 40]);

    [Fact]
    public void No_sequence_of_verbs_leaves_the_way()
    {
        var reached = new ConcurrentDictionary<ApplicationStatus, bool>();
        Sequences.Sample((start, tries) =>
        {
            var model = new WayModel(WayLines.All[start]);
            var application = Register(Visit(start));
            var day = 0;
            foreach (var (verb, willing, other, choice, flag, nextDay) in tries)
            {
                day += nextDay ? 1 : 0;
                var step = new Step(verb, other ? Supervisor : Clerk, day, choice, flag);
                step = willing && AllowedNow(model, step) is { Count: > 0 } allowed ? allowed[(int)verb % allowed.Count] : step;
                Compare(application, model, step);
                reached[application.Status] = true;
            }
        }, iter: 3000);

        Assert.Equal(Enum.GetValues<ApplicationStatus>(), reached.Keys.Order());
    }

    private static List<Step> AllowedNow(WayModel model, Step step) =>
        [.. Enum.GetValues<Verb>().Select(verb => step with { Verb = verb }).Where(model.Allows)];

    private static void Compare(CertificateApplication application, WayModel model, Step step)
    {
        var (version, events, payments) = (application.Version, application.Events.Count, application.Payments.ToList());
        var allowed = model.Allows(step);
        Assert.Equal(allowed, Took(application, model, step));
        if (allowed)
        {
            model.Take(step);
        }

        Assert.Equal(model.Status, application.Status);
        Assert.Equal(model.Received, application.Received.Fen);
        Assert.Equal(allowed ? version + 1 : version, application.Version);
        Assert.Equal(allowed ? events + 1 : events, application.Events.Count);
        Assert.Equal(payments, application.Payments.Take(payments.Count));
        AssertAlwaysTrue(application, model);
    }

    private static void AssertAlwaysTrue(CertificateApplication application, WayModel model)
    {
        Assert.Equal(Enumerable.Range(1, application.Events.Count), application.Events.Select(each => each.Sequence));
        if (application.Status is ApplicationStatus.Accepted or ApplicationStatus.Reviewed or ApplicationStatus.Issued or ApplicationStatus.Delivered)
        {
            Assert.True(model.IsSignedAndPaid);
            Assert.NotNull(application.Signed);
            Assert.True(application.IsPaid);
        }

        if (application.Reviewed is { } reviewed)
        {
            Assert.NotEqual(application.Accepted!.By, reviewed.By);
        }
    }

    private static bool Took(CertificateApplication application, WayModel model, Step step)
    {
        try
        {
            Try(application, model, step);
            return true;
        }
        catch (RuleBroken refusal)
        {
            Assert.EndsWith("。", refusal.Message);
            return false;
        }
    }

    private static void Try(CertificateApplication application, WayModel model, Step step)
    {
        var stamp = By(step.By, Morning.AddDays(step.Day));
        var receipt = model.ReceiptOf(step);
        var receiptId = receipt is { } at
            ? application.Payments.Where(payment => payment.Kind is Core.Payments.PaymentKind.Receipt).ElementAt(at).Id
            : Guid.NewGuid();
        switch (step.Verb)
        {
            case Verb.Print: application.NotePrinted(stamp, "全套"); break;
            case Verb.TellCorrection: application.NoteCorrectionTold(stamp, "USBkey介质：缺"); break;
            case Verb.Sign: application.SignAll(stamp); break;
            case Verb.SignUnseen: application.Sign([], stamp); break;
            case Verb.Pay: application.Receive(Guid.NewGuid(), "微信", new Money(model.PartOf(step)), "4200000031", stamp); break;
            case Verb.PayTooMuch: application.Receive(Guid.NewGuid(), "微信", application.Due + new Money(1), "4200000031", stamp); break;
            case Verb.Void: application.VoidReceipt(Guid.NewGuid(), receiptId, "金额有误", stamp); break;
            case Verb.Refund:
                var left = new Money(receipt is { } index ? model.LeftOf(index) : 1);
                application.Refund(Guid.NewGuid(), receiptId, step.Flag ? left : new Money(1), "4200000032", "多收", stamp);
                break;
            case Verb.BringOwed: application.BringOwed("business-licence", stamp); break;
            case Verb.Accept: application.Accept(stamp); break;
            case Verb.Review: application.Review(stamp); break;
            case Verb.ReviewOwn: application.Review(application.Accepted ?? stamp); break;
            case Verb.Issue:
                application.Issue($"{application.Certificates.Count:X8}", null, new(2026, 11, 23), new(2027, 11, 22), step.Flag, stamp);
                break;
            case Verb.Deliver:
                var serial = application.Certificates.FirstOrDefault(certificate => certificate.Delivered is null)?.SerialNumber ?? "00000000";
                application.Deliver(serial, CollectedBy.Holder, stamp);
                break;
            case Verb.Return: application.Return(["公章不清"], stamp); break;
            case Verb.Amend: application.Amend(Visit(step.Choice % WayLines.All.Count), Catalogue, Prices, stamp); break;
            case Verb.Cancel: application.Cancel("客户撤回", stamp); break;
            case Verb.Send: application.SendToAuthority(stamp); break;
            case Verb.Confirm: application.ConfirmRevoked(stamp); break;
            default: throw new ArgumentOutOfRangeException(nameof(step), step, null);
        }
    }

    private static Submission Visit(int lines) => Unit([.. WayLines.All[lines].Lines]).Ticked("business-licence");
}
