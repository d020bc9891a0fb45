using System.Text;

namespace CaRenewal.Core.Fees;

/// <summary>人民币大写 (支付结算办法, 附一): 1409.50 is 壹仟肆佰零玖元伍角.</summary>
public static class ChineseAmount
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>Under one 万亿 yuan.</summary>
    private static readonly Money Limit = Money.Yuan(1_0000_0000_0000);

    private static readonly string[] Places = ["仟", "佰", "拾", ""];
    private static readonly string[] Groups = ["亿", "万", ""];

    /// <exception cref="ArgumentOutOfRangeException">Negative, or 1 0000 0000 0000 yuan and more.</exception>
    public static string Of(Money amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, Money.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(amount, Limit);

        var (yuan, jiao, fen) = (amount.Fen / 100, (int)(amount.Fen / 10 % 10), (int)(amount.Fen % 10));
        var words = yuan > 0 ? $"{WholeYuan(yuan)}元" : "";
        return (jiao, fen) switch
        {
            (0, 0) => $"{(yuan > 0 ? words : "零元")}整",
            (0, _) => $"{words}{(yuan > 0 ? "零" : "")}{Digits[fen]}分",
            (_, 0) => $"{words}{Digits[jiao]}角",
            _ => $"{words}{Digits[jiao]}角{Digits[fen]}分",
        };
    }

    private static string WholeYuan(long yuan)
    {
        var words = new StringBuilder();
        int[] groups = [(int)(yuan / 1_0000_0000), (int)(yuan / 1_0000 % 1_0000), (int)(yuan % 1_0000)];
        foreach (var (index, group) in groups.Index().Where(each => each.Item > 0))
        {
            // A gap before this group, inside or above it, is one 零.
            words.Append(words.Length > 0 && (group < 1000 || (index > 0 && groups[index - 1] is 0)) ? "零" : "")
                .Append(Group(group))
                .Append(Groups[index]);
        }

        return words.ToString();
    }

    /// <param name="group">1 to 9999.</param>
    private static StringBuilder Group(int group)
    {
        var words = new StringBuilder();
        int[] digits = [group / 1000, group / 100 % 10, group / 10 % 10, group % 10];
        foreach (var (place, digit) in digits.Index().Where(each => each.Item > 0))
        {
            words.Append(words.Length > 0 && digits[place - 1] is 0 ? "零" : "").Append(Digits[digit]).Append(Places[place]);
        }

        return words;
    }
}
