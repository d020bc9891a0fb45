using CaRenewal.Core.Notice;
using CsCheck;

namespace CaRenewal.Core.Tests.Notice;

public sealed class OpeningWordsTests
{
    private static readonly Gen<List<DayOfWeek>> Days = Gen.Int[1, 127].Select(set =>
        Enum.GetValues<DayOfWeek>().Where(day => (set >> (int)day & 1) == 1).ToList());

    [Theory]
    [InlineData("周一至周五", DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday)]
    [InlineData("周六、周日", DayOfWeek.Sunday, DayOfWeek.Saturday)]
    [InlineData("周一至周三、周五", DayOfWeek.Friday, DayOfWeek.Wednesday, DayOfWeek.Monday, DayOfWeek.Tuesday)]
    [InlineData("周日", DayOfWeek.Sunday)]
    public void Days_stand_in_the_order_of_the_week(string words, params DayOfWeek[] days) => Assert.Equal(words, OpeningWords.Of(days));

    [Fact]
    public void Two_weeks_that_differ_never_read_alike() => Gen.Select(Days, Days).Sample((one, other) =>
        one.Order().SequenceEqual(other.Order()) == (OpeningWords.Of(one) == OpeningWords.Of(other)));

    [Fact]
    public void A_period_over_noon_belongs_to_no_half_of_the_day() =>
        Assert.Equal("周日9:00-17:00", OpeningWords.Of([DayOfWeek.Sunday], [new(new(9, 0), new(17, 0))]));
}
