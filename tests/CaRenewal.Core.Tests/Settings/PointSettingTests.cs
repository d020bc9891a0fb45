using CaRenewal.Core.Notice;
using CaRenewal.Core.Settings;

namespace CaRenewal.Core.Tests.Settings;

public sealed class PointSettingTests
{
    private static readonly OfficeRules Rules = OfficeRules.FromNotice();
    private static readonly PointSetting Notice = PointSetting.Of(Rules);

    [Fact]
    public void What_the_window_sets_stands_in_the_rules_and_the_company_stays_the_notices()
    {
        var moved = (Notice with { Code = "ZY", Place = "资阳区政务服务中心3楼", Address = "益阳市资阳区1号", Phone = "0737-4330001" }).In(Rules).Point;

        Assert.Equal(("ZY", "资阳区政务服务中心3楼", "益阳市资阳区1号", "0737-4330001"), (moved.Code, moved.Place, moved.Address, moved.Phone));
        Assert.Equal((Rules.Point.Authority, "本点设置"), (moved.Authority, moved.Source));
    }

    [Fact]
    public void Hours_that_are_the_notices_keep_its_words_and_others_are_put_in_its_manner()
    {
        Assert.Equal("周一至周五上午9︰00-12︰00，下午14︰00-17︰00", Notice.In(Rules).Point.Hours);
        var saturday = Notice with { Days = [.. Notice.Days, DayOfWeek.Saturday], Periods = [new(new(8, 30), new(12, 0)), new(new(13, 30), new(17, 0))] };
        Assert.Equal("周一至周六上午8:30-12:00，下午13:30-17:00", saturday.In(Rules).Point.Hours);
    }

    [Fact]
    public void Only_what_differs_is_a_change()
    {
        Assert.Empty(Notice.ChangesIn(Rules));
        Assert.Equal(
            [new("单号前缀", "YY", "ZY"), new("咨询电话", "0737-4112269", "0737-4330001")],
            (Notice with { Code = "ZY", Phone = "0737-4330001" }).ChangesIn(Rules));
    }

    [Theory]
    [InlineData("yy", "YY")]
    [InlineData(" Ｙ Ｙ ", "YY")]
    [InlineData("ABCDEF", "ABCDEF")]
    public void A_prefix_is_kept_in_capitals(string typed, string kept)
    {
        Assert.True(PointSetting.TryParseCode(typed, out var code, out _));
        Assert.Equal(kept, code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("益阳")]
    [InlineData("Y1")]
    [InlineData("ABCDEFG")]
    [InlineData("YYBZ")]
    [InlineData("Y\u202EY")]
    [InlineData("Y_")]
    public void What_cannot_begin_a_number_is_no_prefix(string? typed)
    {
        Assert.False(PointSetting.TryParseCode(typed, out _, out var fault));
        Assert.EndsWith("。", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("07374112269", "0737-4112269")]
    [InlineData("４００ 6682 666", "400-6682-666")]
    [InlineData("0737-4112269转801", "0737-4112269 转 801")]
    public void A_telephone_is_kept_as_people_write_it(string typed, string kept)
    {
        Assert.True(PointSetting.TryParsePhone(typed, out var phone, out _));
        Assert.Equal(kept, phone);
    }

    [Theory]
    [InlineData("400-6682-666", true)]
    [InlineData("12345", true)]
    [InlineData("1234", false)]
    [InlineData("-123456", false)]
    [InlineData("123456-", false)]
    [InlineData("12a45", false)]
    [InlineData("1234567890123456", false)]
    [InlineData("", false)]
    public void A_QQ_number_is_digits_with_dashes(string typed, bool good) =>
        Assert.Equal(good, PointSetting.TryParseQq(typed, out _, out _));

    [Fact]
    public void Days_and_periods_must_be_there_in_order_and_apart()
    {
        Assert.Empty(Notice.Faults(Rules, default));
        Assert.Equal("请至少选择一个办公日。", Sentence(Notice with { Days = [] }));
        Assert.Equal("请填写办公时间。", Sentence(Notice with { Periods = [] }));
        Assert.StartsWith("办公时间须按先后填写", Sentence(Notice with { Periods = [new(new(14, 0), new(17, 0)), new(new(9, 0), new(12, 0))] }), StringComparison.Ordinal);
        Assert.StartsWith("办公时间须按先后填写", Sentence(Notice with { Periods = [new(new(9, 0), new(9, 0))] }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9:00", 9, 0)]
    [InlineData("09:00", 9, 0)]
    [InlineData("9︰30", 9, 30)]
    [InlineData("９：３０", 9, 30)]
    [InlineData(" 17:00 ", 17, 0)]
    public void A_time_is_read_with_every_colon_that_is_typed(string typed, int hour, int minute)
    {
        Assert.True(OpeningPeriod.TryParseTime(typed, out var time, out _));
        Assert.Equal(new TimeOnly(hour, minute), time);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("24:00")]
    [InlineData("9")]
    [InlineData("9点")]
    [InlineData("-1:00")]
    [InlineData("9:00:00")]
    public void What_is_no_time_is_refused(string? typed) => Assert.False(OpeningPeriod.TryParseTime(typed, out _, out _));

    private static string Sentence(PointSetting setting) => setting.Faults(Rules, default).Single().Sentence;
}
