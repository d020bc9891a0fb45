using CaRenewal.Core.Applications;
using CaRenewal.Core.Days;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Tests.Days;

/// <summary>What a supervisor has to look at, in the words they read.</summary>
public sealed class DayExceptionsTests
{
    private static readonly DayEntry Unpaid = Sample.Entry(lines: (Business.Renew, 1, 20000));
    private static readonly DayEntry Paid = Unpaid with { Due = Money.Zero };
    private static readonly DateTime Accepted = new(2026, 11, 23, 3, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_paid_printed_and_reviewed_visit_is_none() =>
        Assert.Empty(Of(Paid with { Status = ApplicationStatus.Reviewed, SignedAt = Accepted, AcceptedAt = Accepted }));

    [Fact]
    public void Money_that_is_missing_or_too_much_is_named()
    {
        Assert.Equal(["应收 200.00 元，请收款或联系客户。"], Of(Unpaid));
        Assert.Equal(["少收 50.00 元，请补收或退款。"], Of(Unpaid with { Due = new Money(5000) }));
        Assert.Equal(["多收 50.00 元，请退款。"], Of(Unpaid with { Due = new Money(-5000) }));
        Assert.Equal(["少收 50.00 元，请补收或退款。"], Of(Unpaid with { Due = new Money(5000), Status = ApplicationStatus.Returned }));
        Assert.Empty(Of(Unpaid with { Status = ApplicationStatus.Returned }));
        Assert.Empty(Of(Unpaid with { Status = ApplicationStatus.Cancelled }));
    }

    [Theory]
    [InlineData(0, "今天到期，请催交后登记补交。")]
    [InlineData(-2, "11月21日到期，已逾期 2 天，请催交后登记补交。")]
    [InlineData(3, "11月26日前补交，请催交后登记补交。")]
    public void What_is_owed_is_named_with_its_day(int days, string sentence) =>
        Assert.Equal([sentence], Of(Paid with { OwedDue = Sample.Day.AddDays(days) }));

    [Fact]
    public void What_another_day_owes_is_named_once_it_is_due()
    {
        var earlier = Paid with { BusinessDay = Sample.Day.AddDays(-9) };

        Assert.Single(Of(earlier with { OwedDue = Sample.Day }));
        Assert.Empty(Of(earlier with { OwedDue = Sample.Day.AddDays(1) }));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void A_review_that_waits_longer_than_the_set_days_is_named(int days, bool late)
    {
        var waiting = Paid with { Status = ApplicationStatus.Accepted, SignedAt = Accepted, AcceptedAt = Accepted, AwaitsReview = true };

        List<string> expected = late ? [$"受理已 {days} 天未复核，请打开核对后复核。"] : [];

        Assert.Equal(expected, Of(waiting, Sample.Day.AddDays(days)));
    }

    [Fact]
    public void Papers_that_were_not_printed_or_hold_no_more_are_named_until_they_are_signed()
    {
        Assert.Equal(["文书未打印也未签章，请打印，或核对自带的文书后签章。"], Of(Paid with { PrintedRevision = null }));
        Assert.Equal(["打印的是第 1 版，现为第 2 版，请重新打印。"], Of(Paid with { Revision = 2 }));
        Assert.Empty(Of(Paid with { Revision = 2, SignedAt = Accepted }));
    }

    [Fact]
    public void Checks_that_were_passed_over_are_named_with_their_reasons_on_their_day()
    {
        var entry = Paid with { Overrides = [new(OverridableCheck.RenewalWindow, "开标急用"), new(OverridableCheck.Duplicate, "另一把钥匙")] };

        Assert.Equal(["不在延期受理期内：开标急用，请核对理由。", "可能重复：另一把钥匙，请与近期的同类业务核对。"], Of(entry));
        Assert.Empty(Of(entry with { BusinessDay = Sample.Day.AddDays(-1) }));
    }

    private static List<string> Of(DayEntry entry, DateOnly? today = null) =>
        [.. DayExceptions.Of(entry, Sample.Day, today ?? Sample.Day, 2).Select(exception => exception.Sentence)];
}
