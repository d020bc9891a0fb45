using System.Globalization;
using System.Text.RegularExpressions;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Closing.Statements;

/// <summary>An amount as exports write it: 200, 200.00, 1,200.00, ￥1200, -50.00. Nothing that a spreadsheet made of it.</summary>
public static partial class StatementAmount
{
    private const int Longest = 24;

    /// <returns>Null when it is none of these.</returns>
    public static Money? Read(string text)
    {
        if (text.Length > Longest || text.Any(char.IsSurrogate))
        {
            return null;
        }

        var plain = text.Folded().Replace('−', '-').Trim();
        var written = Written().Match(plain);
        return written.Success && decimal.TryParse(
            written.Groups["sign"].Value + written.Groups["yuan"].Value.Replace(",", "", StringComparison.Ordinal) + written.Groups["fen"].Value,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var yuan)
                ? new Money((long)(yuan * 100))
                : null;
    }

    [GeneratedRegex(@"^(?:¥ ?)?(?<sign>-?)(?:¥ ?)?(?<yuan>[0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?<fen>\.[0-9]{1,2})? ?元?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
