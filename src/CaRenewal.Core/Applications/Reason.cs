using System.Text.RegularExpressions;
using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Applications;

/// <summary>The clerk's own words about an act. They stand unsealed on time lines and in lists, so they name nobody's numbers.</summary>
public static partial class Reason
{
    public const string HoldsPersonalData = "原因中请勿填写证件号码或电话。";

    /// <returns>The sentence where an ID number, a credit code or a mobile number stands in the words; else null.</returns>
    public static string? WhyRefused(string? words)
    {
        var text = (words ?? "").Folded();
        return Mobile().IsMatch(text) || Codes().Matches(text).Any(code => ScannedText.FindCode(Separators().Replace(code.Groups[1].Value, "")) is not null)
            ? HoldsPersonalData
            : null;
    }

    /// <exception cref="RuleBroken">There is no reason, or personal data in it.</exception>
    /// <param name="words">As typed.</param>
    /// <param name="missing">The sentence where nothing was typed.</param>
    public static void Require(string? words, string missing)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(words), missing);
        Rule.Require(WhyRefused(words) is null, HoldsPersonalData);
    }

    [GeneratedRegex("(?<![0-9])(?:86[ -]?)?1[3-9](?:[ -]?[0-9]){9}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    // Every place where a code may begin is tried, also within another run of digits and letters.
    [GeneratedRegex("(?<![0-9A-Za-z])(?=((?:[0-9A-Za-z][ -]?){17}[0-9A-Za-z])(?![0-9A-Za-z]))", RegexOptions.CultureInvariant)]
    private static partial Regex Codes();

    [GeneratedRegex("[ -]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
