using CaRenewal.Core.Words;

namespace CaRenewal.Core.Tests.Words;

public class OwedWordsTests
{
    [Theory]
    [InlineData("2026-11-30", "11月30日前补交")]
    [InlineData("2026-11-23", "今天到期")]
    [InlineData("2026-11-20", "11月20日到期，已逾期 3 天")]
    [InlineData("2027-01-04", "2027年1月4日前补交")]
    [InlineData("2025-11-23", "2025年11月23日到期，已逾期 365 天")]
    public void The_day_is_said_as_it_looks_today(string due, string words) =>
        Assert.Equal(words, OwedWords.Describe(DateOnly.Parse(due), new DateOnly(2026, 11, 23)));
}
