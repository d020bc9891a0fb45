using CaRenewal.Core.Closing.Statements;
using CsCheck;

namespace CaRenewal.Core.Tests.Closing.Statements;

public sealed class CsvLineTests
{
    [Theory]
    [InlineData("a,b,c", "a|b|c")]
    [InlineData("`4200001,`1,200.00,`", "4200001|1,200.00|")]
    [InlineData("\"a,b\",\"c\"\"d\"", "a,b|c\"d")]
    [InlineData("=\"4200\",\t\"x\" ,y ", "4200|x|y")]
    [InlineData("", "")]
    [InlineData("'0012", "0012")]
    public void Fields_come_without_their_wrapping(string line, string fields) => Assert.Equal(fields, string.Join('|', CsvLine.Split(line)!));

    [Theory]
    [InlineData("\"a,b")]
    [InlineData("\"a\"b,c")]
    [InlineData("a,\"")]
    public void A_quotation_mark_that_is_not_closed_is_no_line(string line) => Assert.Null(CsvLine.Split(line));

    [Fact]
    public void Whatever_is_quoted_by_the_rule_is_read_back()
    {
        var field = Gen.String[Gen.Char["ab,\"订 4"], 0, 8].Select(text => "x" + text.TrimEnd() + "x");
        field.Array[1, 6].Sample(fields =>
        {
            var line = string.Join(',', fields.Select(text => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
            Assert.Equal(fields, CsvLine.Split(line)!);
        });
    }

    [Fact]
    public void No_line_brings_it_down() => Gen.String.Sample(line => { _ = CsvLine.Split(line); });
}
