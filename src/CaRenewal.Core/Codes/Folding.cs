using System.Text;

namespace CaRenewal.Core.Codes;

/// <summary>NFKC of text as it arrives, before any rule has looked at it.</summary>
public static class Folding
{
    /// <summary>.NET's own throws at half a surrogate pair and at U+FFFE: here they become U+FFFD, which the rules refuse.</summary>
    public static string Folded(this string text) => Readable(text).Normalize(NormalizationForm.FormKC);

    private static string Readable(string text)
    {
        if (!text.Any(letter => letter is '\uFFFE' || char.IsSurrogate(letter)))
        {
            return text;
        }

        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            readable.Append((rune.Value is 0xFFFE ? Rune.ReplacementChar : rune).ToString());
        }

        return readable.ToString();
    }
}
