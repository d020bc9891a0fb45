using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Fees;
using static CaRenewal.Core.Tests.Applications.Visits;

namespace CaRenewal.Core.Tests.Closing;

public sealed class DayBooksTests
{
    [Fact]
    public void Everything_that_hinders_a_close_is_named_at_once()
    {
        var books = Days.Of(Days.Receipt(200)) with { Applications = [Days.Accepted(due: 100)], OpenRefunds = [Days.Accepted(due: -50) with { BookedDay = null }] };

        Assert.Equal(
            ["YY20261123-0031 已受理，实收与应收差 100.00 元。", "YY20261123-0031 应退 50.00 元，尚未退款。", "微信 尚未录入终端合计。"],
            books.Obstacles.Select(obstacle => obstacle.Sentence));
        Assert.StartsWith("还有 3 项未处理，不能日结：", Assert.Throws<RuleBroken>(() => books.Close()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unreviewed_owed_or_paid_and_not_accepted_carries_over()
    {
        var books = Days.Of(Days.Receipt(200)).Typed() with { Applications = [Days.Accepted() with { OwesMaterial = true }] };
        books = books with { Payments = [.. books.Payments.Select(entry => entry with { IsAccepted = false })] };

        Assert.Empty(books.Obstacles);
        Assert.Equal(new CarriedOver(1, 1, 1), books.Close().Books.CarriedOver);
    }

    [Fact]
    public void A_close_fixes_sums_entries_papers_and_where_the_record_ended()
    {
        var application = Days.Accepted();
        var papers = new[] { new ClosedPaper(Guid.NewGuid(), new string('a', 64)) }.ToLookup(_ => application.Id);
        var books = Days.Of(Days.Receipt(200)).Typed() with { Applications = [application] };

        var close = books.Close(Guid.NewGuid(), Guid.NewGuid(), "YY", papers, [new ClosedHead("changes", 12, "ab")], By(Supervisor));

        Assert.Equal(("YY20261123-R1", 1, "王芳"), (close.Number, close.Version, close.Stamp.Name));
        Assert.Equal((Money.Yuan(200), Money.Yuan(200)), (close.Books.Net, close.Books.Accepted));
        Assert.Equal(["李敏"], close.Books.Handlers);
        Assert.Equal("4200000031", Assert.Single(close.Books.Payments).Reference);
        Assert.Equal(64, Assert.Single(close.Books.Applications).Digest!.Length);
        Assert.Equal(12, Assert.Single(close.Books.Heads).Sequence);
    }

    [Fact]
    public void A_closed_day_is_not_closed_again_and_a_reopened_one_is_the_next_version()
    {
        var closed = Days.Of() with { Closes = [Days.Version()] };
        Assert.Equal("2026-11-23 已由王芳于 10:00 日结，未重复日结。", Assert.Throws<RuleBroken>(() => closed.Close()).Message);

        Assert.Equal("YY20261123-R2", (Days.Of() with { Closes = [Days.Version(reopened: By("9001"))] }).Close().Number);
    }

    [Fact]
    public void A_day_to_come_is_not_closed() =>
        Assert.Equal("这一天还没有到，不能日结。", Assert.Throws<RuleBroken>(() => Days.Of().Close(By(Supervisor, Morning.AddDays(-1)))).Message);

    [Fact]
    public void A_reversal_takes_its_lines_off_the_businesses_of_its_own_day()
    {
        var application = SignedAndPaid(Renewal);
        application.Accept(By(Clerk));
        var reversal = application.Reverse(Guid.NewGuid(), Days.Version(), "公章有误", By(Supervisor, Morning.AddDays(1)));

        var total = Assert.Single((Days.Of() with { Reversals = [reversal] }).Businesses);

        Assert.Equal((Business.Renew, -1, Money.Yuan(-200)), (total.Business, total.Certificates, total.Amount));
    }

    [Fact]
    public void Reopening_needs_a_close_that_stands_and_a_reason()
    {
        Assert.Throws<RuleBroken>(() => DayReopening.Of(null, "漏录", By("9001")));
        Assert.Throws<RuleBroken>(() => DayReopening.Of(Days.Version(reopened: By("9001")), "漏录", By("9001")));
        Assert.Throws<RuleBroken>(() => DayReopening.Of(Days.Version(), " ", By("9001")));
        Assert.Equal("漏录", DayReopening.Of(Days.Version(), "漏录", By("9001")).Reason);
    }
}
