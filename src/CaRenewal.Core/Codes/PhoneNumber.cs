using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CaRenewal.Core.Codes;

/// <summary>A telephone number of the mainland: digits, and 转 before an extension (07374112269转801).</summary>
public sealed partial record PhoneNumber : IWritten<PhoneNumber>
{
    private PhoneNumber(string text) => Text = text;

    public string Text { get; }

    public PhoneKind Kind => KindOf(Number)!.Value;

    /// <summary>As people write it: 0737-4112269 转 801, 400-6682-666.</summary>
    public string Written => Kind switch
    {
        PhoneKind.Landline => $"{Number[..AreaLength]}-{Number[AreaLength..]}{(Extension is null ? "" : $" 转 {Extension}")}",
        PhoneKind.ServiceLine => $"{Number[..3]}-{Number[3..7]}-{Number[7..]}",
        _ => Number,
    };

    private string Number => Text.Split('转')[0];

    private string? Extension => Text.Split('转') is [_, var extension] ? extension : null;

    /// <summary>010 and 02x have three digits, all others four.</summary>
    private int AreaLength => Number[1] is '1' or '2' ? 3 : 4;

    public static PhoneNumber FromStored(string text) => new(text);

    /// <summary>移动电话, 手机号码.</summary>
    public static bool TryParseMobile(
        string? text, [NotNullWhen(true)] out PhoneNumber? phone, [NotNullWhen(false)] out string? fault)
    {
        if (TryRead(text, "手机号码", out phone, out fault) && phone is not { Kind: PhoneKind.Mobile })
        {
            (phone, fault) = (null, "手机号码应为 11 位，以 13 至 19 开头。");
        }

        return phone is not null;
    }

    /// <summary>固定电话: a mobile number and a service line are accepted.</summary>
    public static bool TryParseLandline(
        string? text, [NotNullWhen(true)] out PhoneNumber? phone, [NotNullWhen(false)] out string? fault)
    {
        if (TryRead(text, "固定电话", out phone, out fault) && phone is null)
        {
            fault = "固定电话应为区号加 7 至 8 位号码（如 0737-4112269），也可填手机号码。";
        }

        return phone is not null;
    }

    public override string ToString() => Text;

    /// <returns>Whether there is something to read; the phone is null where that is no number.</returns>
    private static bool TryRead(string? text, string what, out PhoneNumber? phone, [NotNullWhen(false)] out string? fault)
    {
        phone = null;
        if (!CodeText.TryFold(text, what, out var folded, out fault))
        {
            return false;
        }

        var (number, extension) = SplitExtension(Brackets().Replace(folded, ""));
        number = WithoutCountryCode(CodeText.WithoutDashes(number));
        if (KindOf(number) is { } kind && (extension is null || kind is PhoneKind.Landline))
        {
            phone = new PhoneNumber(extension is null ? number : $"{number}转{extension}");
        }

        return true;
    }

    private static (string Number, string? Extension) SplitExtension(string folded)
    {
        if (MarkedExtension().Match(folded) is { Success: true } marked)
        {
            return (marked.Groups[1].Value, marked.Groups[2].Value);
        }

        // 0737-4112269-801: the last dash is one before an extension only where a whole number stands before it.
        var dash = folded.LastIndexOf('-');
        return dash > 0
            && KindOf(WithoutCountryCode(CodeText.WithoutDashes(folded[..dash]))) is PhoneKind.Landline
            && ExtensionAlone().IsMatch(folded[(dash + 1)..])
            ? (folded[..dash], folded[(dash + 1)..])
            : (folded, null);
    }

    /// <summary>+86, 0086, and 86 before a mobile; abroad the area code is written without its 0.</summary>
    private static string WithoutCountryCode(string number)
    {
        if (CountryCode().Match(number) is not { Success: true } match)
        {
            return number;
        }

        var rest = number[match.Length..];
        return KindOf(rest) is null && KindOf($"0{rest}") is PhoneKind.Landline ? $"0{rest}" : rest;
    }

    private static PhoneKind? KindOf(string number) => number switch
    {
        _ when Mobile().IsMatch(number) => PhoneKind.Mobile,
        _ when Landline().IsMatch(number) => PhoneKind.Landline,
        _ when ServiceLine().IsMatch(number) => PhoneKind.ServiceLine,
        _ => null,
    };

    [GeneratedRegex(@"\A1[3-9][0-9]{9}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"\A(?:010|02[0-9]|0[3-9][0-9]{2})[0-9]{7,8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Landline();

    [GeneratedRegex(@"\A[48]00[0-9]{7}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ServiceLine();

    [GeneratedRegex(@"\A(?:\+86|0086|86(?=1[3-9][0-9]{9}\z))", RegexOptions.CultureInvariant)]
    private static partial Regex CountryCode();

    [GeneratedRegex(@"[()\[\]（）【】]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\A([^转]+?)-?(?:转|分机|EXT\.?)-?([0-9]{1,6})\z", RegexOptions.CultureInvariant)]
    private static partial Regex MarkedExtension();

    [GeneratedRegex(@"\A[0-9]{1,6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ExtensionAlone();
}
