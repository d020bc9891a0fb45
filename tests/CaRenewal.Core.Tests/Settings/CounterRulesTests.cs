using CaRenewal.Core.Settings;

namespace CaRenewal.Core.Tests.Settings;

public sealed class CounterRulesTests
{
    private static readonly OfficeRules Rules = OfficeRules.FromNotice();

    [Fact]
    public void As_it_comes_the_counter_asks_90_days_before_365_after_and_within_30()
    {
        Assert.Equal((90, 365, 30), (Rules.Counter.RenewalDaysBefore, Rules.Counter.RenewalDaysAfter, Rules.Counter.DuplicateDays));
        Assert.Equal((false, false, false), (Rules.Counter.LetterWaived, Rules.Counter.CountsFromOldEnd, Rules.Counter.ReviewFirst));
    }

    [Fact]
    public void Every_change_is_said_in_the_words_of_the_page() => Assert.Equal(
        [
            new("到期前", "90 天", "60 天"),
            new("法定代表人亲自办理", "须交授权委托书", "免交授权委托书"),
            new("延期有效期", "自申请之日起", "自原到期日次日起"),
            new("制证", "可先制证，次日复核", "先复核再制证"),
            new("打印", "单面", "双面"),
        ],
        new CounterRules { RenewalDaysBefore = 60, LetterWaived = true, CountsFromOldEnd = true, ReviewFirst = true, PrintsTwoSided = true }.ChangesIn(Rules));

    [Fact]
    public void A_renewal_counts_from_the_day_of_application_unless_the_window_lets_it_continue()
    {
        var (day, end) = (new DateOnly(2026, 11, 23), new DateOnly(2026, 12, 2));

        Assert.Equal((new(day, new(2027, 11, 22)), 10), new CounterRules().ValidityOf(day, end, 1));
        Assert.Equal((new(new(2026, 12, 3), new(2027, 12, 2)), 0), new CounterRules { CountsFromOldEnd = true }.ValidityOf(day, end, 1));
        Assert.Equal((new(day, new(2027, 11, 22)), 0), new CounterRules { CountsFromOldEnd = true }.ValidityOf(day, null, 1));
    }

    [Fact]
    public void Days_that_are_a_slip_of_the_hand_are_refused_each_at_its_field() => Assert.Equal(
        ["RenewalDaysBefore", "RenewalDaysAfter", "DuplicateDays", "DraftDays"],
        new CounterRules { RenewalDaysBefore = -1, RenewalDaysAfter = 3651, DuplicateDays = 100_000, DraftDays = 0 }.Faults(Rules, default).Select(fault => fault.At));

    [Theory]
    [InlineData("30", 30)]
    [InlineData(" ３０ ", 30)]
    [InlineData("0", 0)]
    [InlineData("3650", 3650)]
    public void A_number_of_days_is_read_as_it_is_typed(string typed, int days)
    {
        Assert.True(WholeNumber.TryParse(typed, "天数", 0, 3650, out var read, out _));
        Assert.Equal(days, read);
    }

    [Theory]
    [InlineData(null, "请填写天数。")]
    [InlineData(" ", "请填写天数。")]
    [InlineData("3651", "天数须为 0 至 3650 的整数。")]
    [InlineData("-1", "天数须为 0 至 3650 的整数。")]
    [InlineData("1.5", "天数须为 0 至 3650 的整数。")]
    [InlineData("1e3", "天数须为 0 至 3650 的整数。")]
    [InlineData("99999999999", "天数须为 0 至 3650 的整数。")]
    [InlineData("三十", "天数须为 0 至 3650 的整数。")]
    [InlineData("3\u202E0", "天数含有看不见的控制字符，请重新输入。")]
    public void What_is_no_number_of_days_is_refused(string? typed, string sentence)
    {
        Assert.False(WholeNumber.TryParse(typed, "天数", 0, 3650, out _, out var fault));
        Assert.Equal(sentence, fault);
    }
}
