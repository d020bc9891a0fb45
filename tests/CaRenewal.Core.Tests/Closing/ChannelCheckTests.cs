using CaRenewal.Core.Closing;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;
using static CaRenewal.Core.Tests.Applications.Visits;

namespace CaRenewal.Core.Tests.Closing;

public sealed class ChannelCheckTests
{
    [Fact]
    public void A_terminal_counts_receipts_that_stand_and_refunds()
    {
        var (kept, voided) = (Days.Receipt(400, reference: "A"), Days.Receipt(200, reference: "B"));
        var books = ChannelBooks.Of("微信", [kept, voided, voided.Back(PaymentKind.Void, 200), kept.Back(PaymentKind.Refund, 100, "C"), Days.Receipt(50, "支付宝")]);

        Assert.Equal((2, Money.Yuan(600), Money.Yuan(200), Money.Yuan(100), Money.Yuan(300)), (books.Count, books.Received, books.Voided, books.Refunded, books.Net));
    }

    [Theory]
    [InlineData(2, 300, null, null)]
    [InlineData(2, 500, null, "微信 长款 200.00 元：请核对，或写明原因。")]
    [InlineData(1, 100, null, "微信 短款 200.00 元：请核对，或写明原因。")]
    [InlineData(3, 300, null, "微信 笔数差 1 笔：请核对，或写明原因。")]
    [InlineData(1, 100, "终端清机前一笔已撤", null)]
    public void A_slip_agrees_or_is_explained_or_hinders_the_close(int count, long yuan, string? explanation, string? obstacle)
    {
        var check = Check(Days.Receipt(200, reference: "A"), Days.Receipt(100, reference: "B"));

        Assert.Equal(obstacle, (check with { Terminal = check.Type(Guid.NewGuid(), Days.Monday, count, Money.Yuan(yuan), explanation, By(Clerk)) }).Obstacle);
    }

    [Fact]
    public void A_channel_without_money_needs_no_slip_and_one_with_money_does()
    {
        Assert.Null(Check().Obstacle);
        Assert.Equal("微信 尚未录入终端合计。", Check(Days.Receipt(200)).Obstacle);
    }

    [Fact]
    public void An_explanation_holds_for_the_difference_that_it_was_written_for_and_no_other()
    {
        var before = Check(Days.Receipt(200, reference: "A"));
        var slip = before.Type(Guid.NewGuid(), Days.Monday, 0, Money.Zero, "终端故障，次日到账", By(Clerk));
        var after = Check(Days.Receipt(200, reference: "A"), Days.Receipt(100, reference: "B")) with { Terminal = slip };

        Assert.Equal("微信 短款 300.00 元：账面在说明之后有变动，请重新核对并说明。", after.Obstacle);
    }

    [Fact]
    public void A_slip_typed_again_is_the_next_version()
    {
        var check = Check(Days.Receipt(200));
        var first = check.Type(Guid.NewGuid(), Days.Monday, 1, Money.Yuan(20), null, By(Clerk));

        Assert.Equal(2, (check with { Terminal = first }).Type(Guid.NewGuid(), Days.Monday, 1, Money.Yuan(200), null, By(Clerk)).Version);
        Assert.Same(first, DayBooks.Check([], [], [first, first with { Version = 0 }])[0].Terminal);
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(TerminalTotal.MostTransactions + 1, null)]
    [InlineData(1, "问 13800138000")]
    public void A_count_beyond_reason_and_personal_data_are_refused(int count, string? explanation) =>
        Assert.Throws<RuleBroken>(() => Check().Type(Guid.NewGuid(), Days.Monday, count, Money.Zero, explanation, By(Clerk)));

    private static ChannelCheck Check(params Payment[] payments) => new(ChannelBooks.Of("微信", payments), null);
}
