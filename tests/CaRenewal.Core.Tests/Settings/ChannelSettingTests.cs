using CaRenewal.Core.Settings;

namespace CaRenewal.Core.Tests.Settings;

public sealed class ChannelSettingTests
{
    private static readonly OfficeRules Rules = OfficeRules.FromNotice();

    [Fact]
    public void Channels_are_one_a_line_in_their_order()
    {
        Assert.True(ChannelSetting.TryParse("微信\r\n\r\n  支付宝 \n云闪付\n", out var channels, out _));

        Assert.Equal(["微信", "支付宝", "云闪付"], channels);
        Assert.Equal(channels, new ChannelSetting(channels).In(Rules).Point.Channels);
    }

    [Theory]
    [InlineData(null, "请至少填写一种缴费方式。")]
    [InlineData(" \n ", "请至少填写一种缴费方式。")]
    [InlineData("微信\n现金", "不收取现金（公告 四．收费标准），不能加入缴费方式。")]
    [InlineData("现 金（零钱）", "不收取现金（公告 四．收费标准），不能加入缴费方式。")]
    [InlineData("ｃａｓｈ", "不收取现金（公告 四．收费标准），不能加入缴费方式。")]
    [InlineData("微信\n微信", "同一种缴费方式只能填写一次。")]
    [InlineData("一二三四五六七八九十一二三", "缴费方式不能超过 12 个字。")]
    [InlineData("a\nb\nc\nd\ne\nf\ng\nh\ni", "缴费方式最多 8 种。")]
    [InlineData("微\u202E信", "缴费方式含有看不见的控制字符，请重新输入。")]
    [InlineData("\ud800", "缴费方式含有无法识别的字符，请重新输入。")]
    public void What_is_no_way_to_pay_is_refused(string? typed, string sentence)
    {
        Assert.False(ChannelSetting.TryParse(typed, out _, out var fault));
        Assert.Equal(sentence, fault);
    }

    [Fact]
    public void Cash_is_refused_however_it_got_past_the_form() =>
        Assert.NotEmpty(new ChannelSetting(["微信", "现金"]).Faults(Rules, default));

    [Fact]
    public void Another_order_is_a_change() =>
        Assert.Equal(
            new SettingChange("缴费方式", "POS机刷卡、微信、支付宝", "微信、POS机刷卡、支付宝"),
            new ChannelSetting(["微信", "POS机刷卡", "支付宝"]).ChangesIn(Rules).Single());
}
