using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Settings;

/// <summary>Days, tries, yuan, copies as they are typed: 30, ３０, " 30 ".</summary>
public static class WholeNumber
{
    /// <param name="what">Name of the field in the fault's sentence.</param>
    public static bool TryParse(string? text, string what, int least, int most, out int value, [NotNullWhen(false)] out string? fault)
    {
        value = 0;
        if (!CodeText.TryFold(text, what, out var folded, out fault))
        {
            return false;
        }

        fault = !int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out value)
            ? $"{what}须为 {least} 至 {most} 的整数。"
            : WhyOutside(what, value, least, most);
        return fault is null;
    }

    /// <summary>The fault of a number that was set past its field; none where it fits.</summary>
    internal static IEnumerable<Fault> Outside(string at, string what, int value, int least, int most) =>
        WhyOutside(what, value, least, most) is { } sentence ? [new Fault(at, sentence)] : [];

    private static string? WhyOutside(string what, int value, int least, int most) =>
        value < least || value > most ? $"{what}须为 {least} 至 {most} 的整数。" : null;
}
