using CaRenewal.Core.Certificates;

namespace CaRenewal.Core.Tests.Certificates;

public class RenewalWindowTests
{
    private static readonly RenewalWindow Window = new();
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(90, true)]
    [InlineData(91, false)]
    [InlineData(0, true)]
    [InlineData(-365, true)]
    [InlineData(-366, false)]
    public void Renewal_is_expected_from_90_days_before_to_365_days_after_the_end(int daysToEnd, bool expected) =>
        Assert.Equal(expected, Window.Covers(Today.AddDays(daysToEnd), Today));

    [Fact]
    public void An_unknown_end_never_interrupts() => Assert.Null(Window.Ask((DateOnly?)null, Today));

    [Fact]
    public void Outside_the_window_the_clerk_is_told_the_date_and_asked_for_a_reason() => Assert.Equal(
        "证书 2027-06-01 到期，距今还有 190 天，早于到期前 90 天。继续受理请填写原因。",
        Window.Ask(new DateOnly(2027, 6, 1), Today));
}
