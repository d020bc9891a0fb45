using CaRenewal.Core.Notice;

namespace CaRenewal.Core.Tests.Notice;

public sealed class PointOfServiceTests
{
    private static readonly PointOfService Window = PointOfService.FromNotice();

    [Fact]
    public void The_window_is_where_the_notice_says()
    {
        Assert.Equal("益阳市公共资源交易中心2楼服务大厅CA窗口", Window.Place);
        Assert.Equal("益阳市迎宾东路355号", Window.Address);
        Assert.Equal("0737-4112269", Window.Phone);
        Assert.Equal("400-6682-666", Window.ServicePhone);
        Assert.Equal("400-6682-666", Window.Qq);
        Assert.Equal("周一至周五上午9︰00-12︰00，下午14︰00-17︰00", Window.Hours);
        Assert.Equal("湖南省数字认证服务中心有限公司", Window.Authority);
    }

    [Fact]
    public void It_is_paid_by_card_or_telephone_and_never_in_cash()
    {
        Assert.Equal(["POS机刷卡", "微信", "支付宝"], Window.Channels);
        Assert.False(Window.TakesCash);
    }

    [Fact]
    public void Its_applications_are_numbered_YY() => Assert.Equal("YY", Window.Code);

    [Theory]
    [InlineData("2026-11-23T00:59:59", false)]
    [InlineData("2026-11-23T01:00:00", true)]
    [InlineData("2026-11-23T03:59:59", true)]
    [InlineData("2026-11-23T04:00:00", false)]
    [InlineData("2026-11-23T06:00:00", true)]
    [InlineData("2026-11-23T08:59:59", true)]
    [InlineData("2026-11-23T09:00:00", false)]
    [InlineData("2026-11-27T06:00:00", true)]
    [InlineData("2026-11-28T06:00:00", false)]
    [InlineData("2026-11-29T06:00:00", false)]
    [InlineData("2026-11-22T17:30:00", false)]
    public void It_is_open_on_weekdays_9_to_12_and_14_to_17_by_the_office_clock(string utc, bool open) =>
        Assert.Equal(open, Window.IsOpenAt(DateTime.SpecifyKind(DateTime.Parse(utc), DateTimeKind.Utc)));

    [Theory]
    [InlineData("\"YY\"", "\"yy\"")]
    [InlineData("\"Monday\"", "\"Mon\"")]
    [InlineData("\"Monday\"", "\"Tuesday\"")]
    [InlineData("\"09:00\"", "\"9 o'clock\"")]
    [InlineData("\"12:00\"", "\"15:00\"")]
    [InlineData("\"12:00\"", "\"08:00\"")]
    [InlineData("\"0737-4112269\"", "\"4112269\"")]
    [InlineData("\"微信\"", "\"支付宝\"")]
    [InlineData("\"takesCash\": false", "\"takesCash\": true")]
    [InlineData("\"qq\"", "\"icq\"")]
    public void A_slip_in_its_description_fails_at_the_start(string text, string by) =>
        Assert.Throws<InvalidDataException>(() => PointOfService.Parse(NoticeText.Spoilt("point-of-service.json", text, by)));
}
