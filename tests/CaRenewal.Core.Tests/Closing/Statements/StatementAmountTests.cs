using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Fees;
using CsCheck;

namespace CaRenewal.Core.Tests.Closing.Statements;

public sealed class StatementAmountTests
{
    [Theory]
    [InlineData("200", 20000)]
    [InlineData("200.5", 20050)]
    [InlineData("1,200.00", 120000)]
    [InlineData("1200.00", 120000)]
    [InlineData("￥1200", 120000)]
    [InlineData("¥ 1,200.00元", 120000)]
    [InlineData("１２００", 120000)]
    [InlineData("-50.00", -5000)]
    [InlineData("−50.00", -5000)]
    [InlineData("-￥50.00", -5000)]
    [InlineData("0.01", 1)]
    [InlineData("999,999,999.99", 99999999999)]
    public void An_amount_is_read_as_exports_write_it(string text, long fen) => Assert.Equal(new Money(fen), StatementAmount.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("1.2e3")]
    [InlineData("1.2E+3")]
    [InlineData("12,00")]
    [InlineData("1,2000")]
    [InlineData("1.234")]
    [InlineData("(50.00)")]
    [InlineData("--5")]
    [InlineData("1 200")]
    [InlineData("=1+1")]
    [InlineData("二百")]
    [InlineData("9999999999")]
    [InlineData("😀")]
    public void Anything_else_is_no_amount(string text) => Assert.Null(StatementAmount.Read(text));

    [Fact]
    public void Whatever_is_written_with_or_without_separators_is_read_back() => Gen.Long[-9_999_999_999, 9_999_999_999].Sample(fen =>
    {
        Assert.Equal(new Money(fen), StatementAmount.Read((fen / 100m).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(new Money(fen), StatementAmount.Read((fen / 100m).ToString("#,0.00", System.Globalization.CultureInfo.InvariantCulture)));
    });
}
