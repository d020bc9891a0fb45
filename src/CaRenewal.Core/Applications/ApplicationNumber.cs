using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CaRenewal.Core.Applications;

/// <summary>受理单号: point of service, business day, running number of the day: YY20261123-0031.</summary>
public sealed partial record ApplicationNumber(string Point, DateOnly Day, int Sequence)
{
    public string Text => $"{Point}{Day:yyyyMMdd}-{Sequence:0000}";

    /// <summary>Reads <see cref="Text"/> in either case; nothing else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ApplicationNumber? number)
    {
        number = null;
        var parts = Written().Match(text is { Length: <= 40 } ? text.ToUpperInvariant() : "");
        if (parts.Success && DateOnly.TryParseExact(parts.Groups[2].ValueSpan, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            var read = new ApplicationNumber(parts.Groups[1].Value, day, int.Parse(parts.Groups[3].ValueSpan, CultureInfo.InvariantCulture));
            number = read.Text == parts.Value ? read : null;
        }

        return number is not null;
    }

    public override string ToString() => Text;

    [GeneratedRegex("^([A-Z]{1,8})([0-9]{8})-([0-9]{4,9})\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
