using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CaRenewal.Core.Codes;

/// <summary>Names, addresses and free text: kept as typed, never NFKC-folded, for that would change a certificate's subject.</summary>
public static partial class PlainText
{
    private const string Unreadable = "含有无法识别的字符，请重新输入。";

    /// <summary>Limits in code points.</summary>
    public const int MostOfPersonName = 50;

    public const int MostOfUnitName = 200;

    public const int MostOfAddress = 300;

    /// <summary>One part of the address of 附件2.</summary>
    public const int MostOfAddressPart = 60;

    public const int MostOfReason = 200;

    public const int MostOfShortText = 50;

    /// <summary>Trims, makes runs of white space one space and ・•‧ the separator of minority names (U+00B7).</summary>
    /// <param name="text">As typed; null and blank give an empty value, which is no fault here.</param>
    /// <param name="maxCodePoints">Of the value taken.</param>
    /// <param name="fault">Without the field's name, which stands before it: 含有控制字符，请重新输入。</param>
    public static bool TryTake(
        string? text, int maxCodePoints, [NotNullWhen(true)] out string? value, [NotNullWhen(false)] out string? fault)
    {
        value = null;
        if (UndecodedBytes().IsMatch(text ?? ""))
        {
            fault = Unreadable;
            return false;
        }

        var taken = new StringBuilder();
        var length = 0;
        var spaceBefore = false;
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (IsSpace(rune))
            {
                spaceBefore = length > 0;
                continue;
            }

            fault = WhyRefused(rune);
            length += spaceBefore ? 2 : 1;
            if (length > maxCodePoints)
            {
                fault ??= $"不能超过 {maxCodePoints} 个字。";
            }

            if (fault is not null)
            {
                return false;
            }

            taken.Append(spaceBefore ? " " : "").Append(WithOneSeparator(rune));
            spaceBefore = false;
        }

        (value, fault) = (taken.ToString(), null);
        return true;
    }

    /// <summary>As <see cref="TryTake"/>, where something must be there.</summary>
    /// <param name="what">Name of the field in the fault's sentence.</param>
    public static bool TryTakeRequired(
        string? text, string what, int maxCodePoints, [NotNullWhen(true)] out string? value, [NotNullWhen(false)] out string? fault)
    {
        fault = !TryTake(text, maxCodePoints, out value, out var why) ? $"{what}{why}"
            : value.Length is 0 ? $"请填写{what}。"
            : null;
        return fault is null;
    }

    /// <summary>What neither a name nor a code may hold, wherever it stands; null where all is well.</summary>
    internal static string? WhyRefused(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsSpace(rune) && WhyRefused(rune) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    private static bool IsSpace(Rune rune) => rune.Value is '\t' or '\r' or '\n' || (Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune));

    private static string? WhyRefused(Rune rune) => rune switch
    {
        // A lone surrogate enumerates as U+FFFD, which is also what a transport leaves of one.
        _ when rune == Rune.ReplacementChar || IsNoCharacter(rune) => Unreadable,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format => "含有看不见的控制字符，请重新输入。",
        _ => null,
    };

    /// <summary>The 66 code points that are no characters and break the files in which lists are exported.</summary>
    private static bool IsNoCharacter(Rune rune) =>
        (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    /// <summary>What the transport leaves of bytes that are no UTF-8, half of a surrogate pair for one: %ED%A0%80.</summary>
    [GeneratedRegex("%[89A-Fa-f][0-9A-Fa-f]%[89A-Fa-f][0-9A-Fa-f]", RegexOptions.CultureInvariant)]
    private static partial Regex UndecodedBytes();

    private static string WithOneSeparator(Rune rune) => rune.Value is '\u30FB' or '\u2022' or '\u2027' ? "\u00B7" : rune.ToString();
}
