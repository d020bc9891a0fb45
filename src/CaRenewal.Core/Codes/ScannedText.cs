using System.Text.RegularExpressions;

namespace CaRenewal.Core.Codes;

/// <summary>What a scanner typed: the text of a licence's QR code, a web address, a bare code.</summary>
public static partial class ScannedText
{
    /// <summary>No QR code holds more.</summary>
    private const int MostUnits = 8192;

    /// <summary>
    /// The one code in the text that is bounded by other characters and passes as credit code together with its organisation code,
    /// or is an ID number with a real date. Null where there is none or more than one: then the raw text is searched.
    /// </summary>
    public static string? FindCode(string? text)
    {
        if (text is null or { Length: > MostUnits })
        {
            return null;
        }

        var found = Candidate().Matches(text)
            .Select(match => match.Value.ToUpperInvariant())
            .Where(IsCertain)
            .Distinct()
            .Take(2)
            .ToList();
        return found is [var code] ? code : null;
    }

    private static bool IsCertain(string candidate) =>
        ResidentIdNumber.IsWritten(candidate)
        || (UnifiedSocialCreditCode.TryParse(candidate, out var code, out _) && code is { NeedsReason: false, Warning: null });

    [GeneratedRegex("(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();
}
