using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace CaRenewal.Core.Codes;

/// <summary>How codes, document numbers and phones are written before they are checked and stored: NFKC, no spaces or dashes, upper-case.</summary>
internal static class CodeText
{
    /// <summary>Nothing that is a code is longer in UTF-16 units, however many spaces it is typed with.</summary>
    private const int MostUnits = 100;

    /// <param name="what">The code's name in the fault's sentence.</param>
    public static bool TryNormalise(string? text, string what, [NotNullWhen(true)] out string? value, [NotNullWhen(false)] out string? fault)
    {
        if (!TryFold(text, what, out var folded, out fault))
        {
            value = null;
            return false;
        }

        value = WithoutDashes(folded);
        fault = value.Length is 0 ? $"请填写{what}。" : null;
        return fault is null;
    }

    /// <summary>As <see cref="TryNormalise"/>, with every dash kept as '-'.</summary>
    public static bool TryFold(string? text, string what, [NotNullWhen(true)] out string? value, [NotNullWhen(false)] out string? fault)
    {
        value = null;
        fault = text switch
        {
            null or "" => $"请填写{what}。",
            { Length: > MostUnits } => $"{what}过长，请核对。",
            _ when PlainText.WhyRefused(text) is { } why => $"{what}{why}",
            _ => null,
        };
        if (fault is not null)
        {
            return false;
        }

        value = Fold(text!);
        fault = value.Length is 0 ? $"请填写{what}。" : null;
        return fault is null;
    }

    public static string WithoutDashes(string folded) => folded.Replace("-", "", StringComparison.Ordinal);

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Folded().ToUpperInvariant())
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(IsDash(character) ? '-' : character);
            }
        }

        return folded.ToString();
    }

    private static bool IsDash(char character) =>
        character is '\u2212' || char.GetUnicodeCategory(character) is UnicodeCategory.DashPunctuation;
}
