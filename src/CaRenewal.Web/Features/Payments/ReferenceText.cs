using System.Text;
using CaRenewal.Core;
using CaRenewal.Core.Codes;

namespace CaRenewal.Web.Features.Payments;

/// <summary>A terminal or order number as it is kept: half-width, upper-case, without blanks.</summary>
public static class ReferenceText
{
    private const int Longest = 64;

    /// <exception cref="RuleBroken">It is missing, too long, or holds what no terminal prints.</exception>
    public static string Read(string? text)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(text), "请填写终端流水号或订单号。");
        Rule.Require(text.Length <= Longest * 4, $"流水号不能超过 {Longest} 位。");
        Rule.Require(text.EnumerateRunes().All(rune => rune.IsBmp && rune.Value != 0xFFFD), "流水号只能是字母、数字和连接号。");

        var plain = string.Concat(text.Folded().Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();
        Rule.Require(plain.Length <= Longest, $"流水号不能超过 {Longest} 位。");
        Rule.Require(plain.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_'), "流水号只能是字母、数字和连接号。");
        return plain;
    }
}
