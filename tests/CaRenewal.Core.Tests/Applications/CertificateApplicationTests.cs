using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Payments;
using static CaRenewal.Core.Tests.Applications.Visits;

namespace CaRenewal.Core.Tests.Applications;

public sealed class CertificateApplicationTests
{
    [Fact]
    public void Registration_fixes_number_quote_and_the_first_revision_of_the_papers()
    {
        var application = Register(Renewal);
        Assert.Equal("YY20261123-0031", application.Number.Text);
        Assert.Equal(Money.Yuan(200), application.Due);
        Assert.Equal((1, 1), (application.Revision, application.Version));
        Assert.Equal(ApplicationEventKind.Submitted, application.Events.Single().Kind);
    }

    [Fact]
    public void The_business_day_is_that_of_the_office_and_not_of_UTC()
    {
        var late = new DateTime(2026, 11, 23, 16, 30, 0, DateTimeKind.Utc);
        Assert.Equal(new DateOnly(2026, 11, 24), Register(Unit(Renewal), late).BusinessDay);
    }

    [Fact]
    public void A_number_of_another_day_is_refused() => Assert.Equal(
        "受理单号与受理日期不符。",
        Refusal(() => CertificateApplication.Submit(
            Guid.NewGuid(), new ApplicationNumber("YY", new(2026, 11, 22), 1), Unit(Renewal), Catalogue, Prices, By(Clerk))));

    [Fact]
    public void What_is_missing_is_named_and_nothing_is_registered() => Assert.Equal(
        "自带材料未齐：营业执照复印件1份（加盖公章）；USBkey介质。",
        Refusal(() => Register(Without(Unit(Renewal), "business-licence", "usbkey"))));

    [Fact]
    public void Payments_stay_through_an_amendment_and_the_difference_is_due()
    {
        var application = SignedAndPaid(Renewal);
        application.Amend(Unit(TwoNew), Catalogue, Prices, By(Clerk));
        Assert.Equal(Money.Yuan(200), application.Received);
        Assert.Equal(Money.Yuan(600), application.Due);
        Assert.Null(application.Signed);
        Assert.Equal(2, application.Revision);
    }

    [Fact]
    public void What_was_paid_too_much_after_an_amendment_is_refunded_before_acceptance()
    {
        var application = Register(TwoNew);
        var receipt = application.PayAll(By(Clerk));
        application.Amend(Unit(Renewal), Catalogue, Prices, By(Clerk));
        application.SignAll(By(Clerk));
        Assert.Equal("实收与应收不符，不能受理。", Refusal(() => application.Accept(By(Clerk))));

        application.Refund(Guid.NewGuid(), receipt, Money.Yuan(600), "4200000032", "改办延期", By(Clerk));
        application.Accept(By(Clerk));
        Assert.Equal(ApplicationStatus.Accepted, application.Status);
    }

    [Fact]
    public void An_amendment_after_a_return_voids_signature_acceptance_and_review()
    {
        var application = SignedAndPaid(Renewal);
        application.Accept(By(Clerk));
        application.Review(By(Supervisor));
        application.Return(["公章不清"], By(Supervisor));
        application.Amend(Unit(Renewal), Catalogue, Prices, By(Clerk));
        Assert.Equal(ApplicationStatus.Submitted, application.Status);
        Assert.Equal((null, null, null, null), (application.Signed, application.Accepted, application.Reviewed, application.Returned));
        Assert.True(application.IsPaid);
    }

    [Fact]
    public void An_amendment_keeps_the_price_of_the_day_of_submission()
    {
        var old = Prices.NewestFirst[0];
        var dearer = old with { Id = "2027", From = new(2026, 11, 24), Rows = [.. old.Rows.Select(row => row with { Unit = row.Unit + 50 })] };
        var application = Register(Renewal);
        application.Amend(Unit(Renewal), Catalogue, new FeeSchedule([old, dearer]), By(Clerk, Morning.AddDays(1)));
        Assert.Equal(Money.Yuan(200), application.Quote.Total);
    }

    [Fact]
    public void An_amendment_never_turns_a_unit_into_a_person() => Assert.Equal(
        "单位证书与个人证书不能互换，请另行登记。",
        Refusal(() => Register(Renewal).Amend(Person(false, Renewal), Catalogue, Prices, By(Clerk))));

    [Fact]
    public void Papers_brought_already_signed_count_at_intake_but_not_for_the_papers_of_an_amendment()
    {
        var visit = Unit(Renewal);
        visit = visit with { Materials = [.. visit.Materials, new("unit-application-form")] };
        var application = Register(visit);
        Assert.Equal(MaterialState.Seen, StateOf(application, "unit-application-form"));

        application.Amend(visit, Catalogue, Prices, By(Clerk));
        Assert.Equal(MaterialState.Awaited, StateOf(application, "unit-application-form"));
    }

    [Fact]
    public void What_a_revocation_owes_stays_owed_through_an_amendment()
    {
        var visit = Unit(Revocation).Ticked("unit-authorization-letter", "responsibility-statement", "business-licence");
        var application = Register(visit);
        application.Amend(visit, Catalogue, Prices, By(Clerk));
        Assert.Equal(
            ["business-licence", "unit-authorization-letter", "responsibility-statement"],
            application.Owed.Select(material => material.Code));
    }

    [Fact]
    public void Who_examined_a_material_stays_on_record_when_another_amends()
    {
        var application = Register(Unit(Renewal));
        application.Amend(Unit(Renewal), Catalogue, Prices, By(Supervisor));
        Assert.Equal(Clerk, application.Materials.Single(material => material.Code == "business-licence").Seen!.By);
    }

    [Fact]
    public void An_owed_material_is_owed_until_it_is_brought()
    {
        var application = Register(Unit(Renewal).Ticked("business-licence"));
        Assert.Equal("business-licence", application.Owed.Single().Code);
        application.BringOwed("business-licence", By(Supervisor));
        Assert.Empty(application.Owed);
        Assert.Equal(Supervisor, application.Materials.Single(material => material.Code == "business-licence").Seen!.By);
    }

    [Fact]
    public void A_signature_counts_only_when_every_paper_was_seen()
    {
        var application = Register(Renewal);
        Assert.Equal("还有文书未见签名或盖章，请逐份核对。", Refusal(() => application.Sign(["unit-application-form"], By(Clerk))));
        application.Sign(["unit-application-form", "unit-authorization-letter", "responsibility-statement"], By(Clerk));
        Assert.All(application.Materials, material => Assert.Equal(MaterialState.Seen, material.State));
    }

    [Fact]
    public void A_revocation_never_waits_for_payment_acceptance_or_review()
    {
        var application = Register(Revocation);
        application.SignAll(By(Clerk));
        application.SendToAuthority(By(Clerk));
        Assert.Equal(Morning.AddHours(24), application.RevocationDue);
        application.ConfirmRevoked(By(Clerk));
        Assert.Equal(ApplicationStatus.Revoked, application.Status);
    }

    [Fact]
    public void A_revocation_beside_an_unpaid_renewal_does_not_wait_either()
    {
        var application = Register(Renewal, Revocation);
        application.SignAll(By(Clerk));
        application.SendToAuthority(By(Clerk));
        Assert.False(application.IsPaid);
        Assert.Equal(ApplicationStatus.Submitted, application.Status);
    }

    [Fact]
    public void The_acceptor_does_not_review_his_own()
    {
        var application = SignedAndPaid(Renewal);
        application.Accept(By(Clerk));
        Assert.Equal("复核人不能是受理人本人。", Refusal(() => application.Review(By(Clerk))));
    }

    [Fact]
    public void Where_review_must_come_first_nothing_is_issued_before()
    {
        var application = SignedAndPaid(Renewal);
        application.Accept(By(Clerk));
        Assert.Equal("须先复核再制证。", Refusal(() => Issue(application, "0A")));
    }

    [Fact]
    public void As_many_certificates_are_issued_as_were_asked_for_each_once()
    {
        var application = SignedAndPaid(TwoNew);
        application.Accept(By(Clerk));
        application.Review(By(Supervisor));
        Issue(application, "0A");
        Assert.Equal("该序列号已登记。", Refusal(() => Issue(application, "0A")));
        Assert.Equal(ApplicationStatus.Reviewed, application.Status);
        Issue(application, "0B");
        Assert.Equal(ApplicationStatus.Issued, application.Status);
        Assert.Equal("本单证书已全部制证。", Refusal(() => Issue(application, "0C")));
    }

    [Fact]
    public void A_receipt_is_voided_on_its_day_and_refunded_afterwards()
    {
        var application = Register(Renewal);
        var receipt = application.PayAll(By(Clerk));
        var tomorrow = By(Clerk, Morning.AddDays(1));
        Assert.Equal(
            "只能撤销当日收款，隔日请退款。",
            Refusal(() => application.VoidReceipt(Guid.NewGuid(), receipt, "金额有误", tomorrow)));
        application.Refund(Guid.NewGuid(), receipt, Money.Yuan(200), "4200000032", "客户撤回", tomorrow);
        application.Cancel("客户撤回", tomorrow);
        Assert.Equal(ApplicationStatus.Cancelled, application.Status);
        Assert.Equal([PaymentKind.Receipt, PaymentKind.Refund], application.Payments.Select(payment => payment.Kind));
    }

    [Fact]
    public void What_is_unpublished_is_paid_with_nothing()
    {
        var application = Register(Unlocking);
        Assert.True(application.IsPaid);
        Assert.Equal("收款金额超过应收：还应收 0.00 元。", Refusal(() => application.Receive(Guid.NewGuid(), "微信", new Money(1), "1", By(Clerk))));
    }

    private static void Issue(CertificateApplication application, string serial) =>
        application.Issue(serial, null, new(2026, 11, 23), new(2027, 11, 22), reviewFirst: true, By(Supervisor));

    private static Submission Without(Submission visit, params string[] codes) =>
        visit with { Materials = [.. visit.Materials.Where(tick => !codes.Contains(tick.Code))] };

    private static MaterialState StateOf(CertificateApplication application, string code) =>
        application.Materials.Single(material => material.Code == code).State;

    private static string Refusal(Action act) => Assert.Throws<RuleBroken>(act).Message;
}
