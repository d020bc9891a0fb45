using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Settings;

namespace CaRenewal.Core.Tests.Settings;

public sealed class StatementSettingTests
{
    private static readonly OfficeRules Rules = OfficeRules.FromNotice();

    [Fact]
    public void The_usual_columns_are_in_force_until_the_window_sets_others_and_say_so()
    {
        Assert.Equal(StatementLayout.Usual, Rules.Statements);
        Assert.True(StatementSetting.IsUsual(Rules, "微信"));
        Assert.False(StatementSetting.IsUsual(Rules, "云闪付"));
        Assert.Empty(StatementSetting.Of(Rules).Faults(Rules, default));
    }

    [Fact]
    public void What_is_stored_is_read_back_the_same()
    {
        var setting = new StatementSetting([StatementLayout.Usual[0] with { Amount = "订单金额" }, StatementLayout.Usual[2]]);

        var back = Rules.With(SettingPart.Statements, SettingText.Write(setting));

        Assert.Equivalent(setting.Layouts, back.Statements, strict: true);
        Assert.Equal([false, true], back.Statements.Select(layout => StatementSetting.IsUsual(back, layout.Channel)));
        Assert.Equal(
            [
                new("微信账单", "单号 微信订单号、商户订单号、微信退款单号、商户退款单号；金额 应结订单金额；时间 交易时间；退款金额 退款金额", "单号 微信订单号、商户订单号、微信退款单号、商户退款单号；金额 订单金额；时间 交易时间；退款金额 退款金额"),
                new SettingChange("支付宝账单", "单号 支付宝交易号、商户订单号、退款批次号/请求号；金额 商家实收（元）；时间 完成时间", "不导入"),
            ],
            setting.ChangesIn(Rules));
    }

    [Fact]
    public void A_layout_that_reads_nothing_is_refused_however_it_got_past_the_form() =>
        Assert.Equal("微信：请填写单号列。", Assert.Single(new StatementSetting([StatementLayout.Usual[0] with { References = [] }]).Faults(Rules, default)).Sentence);

    [Theory]
    [InlineData("a、b，c,d\ne", new[] { "a", "b", "c", "d", "e" })]
    [InlineData(" 、微信订单号 、、微信订单号", new[] { "微信订单号" })]
    [InlineData(null, new string[0])]
    public void Names_stand_one_after_the_other(string? typed, string[] names)
    {
        Assert.True(StatementSetting.TryParseNames(typed, "单号列", out var read, out _));
        Assert.Equal(names, read);
    }
}
