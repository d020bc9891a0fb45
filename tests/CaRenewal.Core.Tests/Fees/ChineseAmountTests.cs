using CaRenewal.Core.Fees;
using CsCheck;

namespace CaRenewal.Core.Tests.Fees;

public sealed class ChineseAmountTests
{
    [Theory]
    [InlineData(0, "零元整")]
    [InlineData(4, "肆分")]
    [InlineData(50, "伍角")]
    [InlineData(55, "伍角伍分")]
    [InlineData(1000, "壹拾元整")]
    [InlineData(10000, "壹佰元整")]
    [InlineData(120000, "壹仟贰佰元整")]
    [InlineData(140950, "壹仟肆佰零玖元伍角")]
    [InlineData(600714, "陆仟零柒元壹角肆分")]
    [InlineData(1640902, "壹万陆仟肆佰零玖元零贰分")]
    [InlineData(32504, "叁佰贰拾伍元零肆分")]
    [InlineData(168032, "壹仟陆佰捌拾元叁角贰分")]
    [InlineData(10700053, "壹拾万柒仟元伍角叁分")]
    [InlineData(1000000100, "壹仟万零壹元整")]
    [InlineData(10000000000, "壹亿元整")]
    [InlineData(10000100000, "壹亿零壹仟元整")]
    [InlineData(10001000000, "壹亿零壹万元整")]
    [InlineData(99999999999999, "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分")]
    public void An_amount_is_written_in_capital_figures(long fen, string words) =>
        Assert.Equal(words, ChineseAmount.Of(new Money(fen)));

    [Theory]
    [InlineData(-1)]
    [InlineData(100_000_000_000_000)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void What_no_receipt_can_hold_is_refused(long fen) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseAmount.Of(new Money(fen)));

    [Fact]
    public void What_is_written_is_read_back_as_the_same_amount() =>
        Gen.OneOf(Gen.Long[0, 200_000], Gen.Long[0, 99_999_999_999_999]).Sample(fen => Read(ChineseAmount.Of(new Money(fen))) == fen);

    [Fact]
    public void Zeros_never_stand_twice_or_before_a_unit() =>
        Gen.OneOf(Gen.Long[1, 200_000], Gen.Long[0, 9_999_999].Select(part => part * 10_000_100)).Where(fen => fen > 0).Sample(fen =>
        {
            var words = ChineseAmount.Of(new Money(fen));
            return !words.Contains("零零") && !words.Contains("零元") && !words.Contains("零万") && !words.Contains("零亿") && words[0] != '零';
        });

    /// <summary>Reads figures as a cashier does: digit, place, group.</summary>
    private static long Read(string words)
    {
        long yuan = 0, group = 0, digit = 0, fen = 0;
        foreach (var character in words)
        {
            switch (character)
            {
                case '仟': group += digit * 1000; digit = 0; break;
                case '佰': group += digit * 100; digit = 0; break;
                case '拾': group += digit * 10; digit = 0; break;
                case '万': yuan += (group + digit) * 1_0000; (group, digit) = (0, 0); break;
                case '亿': yuan += (group + digit) * 1_0000_0000; (group, digit) = (0, 0); break;
                case '元': yuan += group + digit; (group, digit) = (0, 0); break;
                case '角': fen += digit * 10; digit = 0; break;
                case '分': fen += digit; digit = 0; break;
                case '整': break;
                default: digit = "零壹贰叁肆伍陆柒捌玖".IndexOf(character); break;
            }
        }

        return (yuan * 100) + fen;
    }
}
