using CaRenewal.Core.Fees;
using CsCheck;

namespace CaRenewal.Core.Tests.Fees;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(1, "0.01")]
    [InlineData(120000, "1200.00")]
    [InlineData(-5, "-0.05")]
    public void Yuan_have_two_decimals(long fen, string text) => Assert.Equal(text, new Money(fen).ToString());

    [Fact]
    public void More_than_can_be_counted_is_an_error_and_never_another_amount()
    {
        Assert.Throws<OverflowException>(() => Money.Yuan(long.MaxValue));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MinValue) - new Money(1));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) * 2);
    }

    [Fact]
    public void What_is_added_is_taken_away_again() =>
        Gen.Select(Gen.Long[-1_000_000, 1_000_000], Gen.Long[-1_000_000, 1_000_000]).Sample((left, right) =>
            new Money(left) + new Money(right) - new Money(right) == new Money(left));
}
