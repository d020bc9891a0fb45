using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Web.Features.Applications;

/// <summary>The clerk's own words, as they are kept.</summary>
public static class ReasonText
{
    /// <summary>More would not be read on the correction notice.</summary>
    private const int MostReasons = 10;

    /// <exception cref="RuleBroken">Missing, too long, with characters that cannot be kept or with personal data.</exception>
    public static string One(string? text)
    {
        Rule.Require(PlainText.TryTakeRequired(text, "原因", PlainText.MostOfReason, out var reason, out var fault), fault ?? "");
        Reason.Require(reason, "请填写原因。");
        return reason!;
    }

    /// <summary>One reason a line.</summary>
    /// <exception cref="RuleBroken">One of them cannot be kept, or there are too many.</exception>
    public static IReadOnlyList<string> Lines(string? text)
    {
        var lines = (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Rule.Require(lines.Length <= MostReasons, $"退回原因最多 {MostReasons} 条。");
        return lines.Length is 0 ? [] : [.. lines.Select(One)];
    }
}
