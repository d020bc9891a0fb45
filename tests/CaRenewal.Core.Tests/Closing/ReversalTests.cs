using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using static CaRenewal.Core.Tests.Applications.Visits;

namespace CaRenewal.Core.Tests.Closing;

public sealed class ReversalTests
{
    [Fact]
    public void It_takes_the_acceptance_back_cites_the_close_and_leaves_the_money_where_it_is()
    {
        var application = Accepted();

        var reversal = application.Reverse(Guid.NewGuid(), Days.Version(2), "法定代表人有误", By(Supervisor, Morning.AddDays(1)));

        Assert.Equal((Days.Monday.AddDays(1), Days.Monday, 2, Money.Yuan(200)), (reversal.Day, reversal.ClosedDay, reversal.ClosedVersion, reversal.Amount));
        Assert.Equal(ApplicationStatus.Returned, application.Status);
        Assert.Null(application.BookedDay);
        Assert.Equal(Money.Yuan(200), application.Received);
        Assert.Equal("2026-11-23 日结第 2 版：法定代表人有误", application.Events[^1].Note);
    }

    [Fact]
    public void Afterwards_the_visit_is_corrected_and_accepted_in_the_books_of_the_new_day()
    {
        var application = Accepted();
        var tomorrow = Morning.AddDays(1);
        application.Reverse(Guid.NewGuid(), Days.Version(), "法定代表人有误", By(Supervisor, tomorrow));
        application.Amend(Unit(Renewal), Catalogue, Prices, By(Clerk, tomorrow));
        application.SignAll(By(Clerk, tomorrow));
        application.Accept(By(Clerk, tomorrow));

        Assert.Equal(Days.Monday.AddDays(1), application.BookedDay);
    }

    [Fact]
    public void On_a_day_that_is_open_it_is_returned_instead() =>
        Assert.Equal("受理当日尚未日结，请直接退回，不用冲正。", Assert.Throws<RuleBroken>(() => Accepted().Reverse(Guid.NewGuid(), null, "错", By(Supervisor))).Message);

    [Fact]
    public void What_is_not_accepted_or_was_issued_is_not_reversed()
    {
        Assert.Throws<RuleBroken>(() => SignedAndPaid(Renewal).Reverse(Guid.NewGuid(), Days.Version(), "错", By(Supervisor)));
        var issued = Accepted();
        issued.Issue("5A3F01", null, Days.Monday, Days.Monday.AddYears(1), reviewFirst: false, By(Clerk));
        Assert.Throws<RuleBroken>(() => issued.Reverse(Guid.NewGuid(), Days.Version(), "错", By(Supervisor)));
        Assert.Throws<RuleBroken>(() => Accepted().Reverse(Guid.NewGuid(), Days.Version(), "", By(Supervisor)));
    }

    [Fact]
    public void An_application_stands_in_the_books_of_its_acceptance_while_that_holds()
    {
        var application = SignedAndPaid(Renewal);
        Assert.Null(application.BookedDay);
        application.Accept(By(Clerk));
        Assert.Equal(Days.Monday, application.BookedDay);
        application.Return(["公章不清"], By(Clerk));
        Assert.Null(application.BookedDay);
    }

    private static CertificateApplication Accepted()
    {
        var application = SignedAndPaid(Renewal);
        application.Accept(By(Clerk));
        return application;
    }
}
