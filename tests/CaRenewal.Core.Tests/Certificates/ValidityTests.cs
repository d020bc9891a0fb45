using CaRenewal.Core.Certificates;
using CsCheck;

namespace CaRenewal.Core.Tests.Certificates;

public class ValidityTests
{
    [Theory]
    [InlineData("2026-11-23", 1, "2027-11-22")]
    [InlineData("2026-11-23", 3, "2029-11-22")]
    [InlineData("2027-01-01", 5, "2031-12-31")]
    [InlineData("2028-02-29", 1, "2029-02-28")]
    [InlineData("2028-02-29", 3, "2031-02-28")]
    [InlineData("2027-03-01", 1, "2028-02-29")]
    [InlineData("2028-02-28", 1, "2029-02-27")]
    public void A_certificate_ends_the_day_before_the_same_date_of_its_last_year(string first, int years, string last) =>
        Assert.Equal(DateOnly.Parse(last), Validity.FromApplication(DateOnly.Parse(first), years).Last);

    [Fact]
    public void The_days_left_on_the_old_certificate_are_lost_when_the_new_one_counts_from_today()
    {
        Assert.Equal(10, Validity.DaysLost(new(2026, 11, 23), new(2026, 12, 2)));
        Assert.Equal(0, Validity.DaysLost(new(2026, 11, 23), new(2026, 11, 22)));
    }

    [Fact]
    public void Where_the_window_continues_the_old_end_no_day_is_lost()
    {
        Assert.Equal(new Validity(new(2026, 12, 3), new(2027, 12, 2)), Validity.FromOldEnd(new(2026, 11, 23), new(2026, 12, 2), 1));
        Assert.Equal(new Validity(new(2026, 11, 23), new(2027, 11, 22)), Validity.FromOldEnd(new(2026, 11, 23), new(2026, 1, 2), 1));
    }

    [Fact]
    public void A_later_start_never_ends_earlier() =>
        Gen.Select(Gen.Int[700_000, 760_000], Gen.OneOf(Gen.Const(1), Gen.Const(3), Gen.Const(5))).Sample((day, years) =>
        {
            var first = DateOnly.FromDayNumber(day);
            return Validity.FromApplication(first, years).Last <= Validity.FromApplication(first.AddDays(1), years).Last;
        });
}
