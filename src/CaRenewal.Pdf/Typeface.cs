using System.Text;

namespace CaRenewal.Pdf;

/// <summary>A font and the fonts that stand in for it, character by character, in the order given.</summary>
public sealed class Typeface(TrueTypeFont main, params IEnumerable<TrueTypeFont> fallbacks)
{
    private readonly TrueTypeFont[] fonts = [main, .. fallbacks];

    /// <summary>
    /// The characters of the text that no font of this typeface can set, each once, in order of appearance;
    /// a lone surrogate comes back as U+FFFD. Control characters other than the line feed count as missing.
    /// </summary>
    public IReadOnlyList<Rune> MissingIn(string text)
    {
        List<Rune>? missing = null;
        foreach (var character in text.EnumerateRunes())
        {
            if (character.Value != '\n' && !CheckMark.IsOne(character.Value) && FontOf(character.Value) is null && missing?.Contains(character) != true)
            {
                (missing ??= []).Add(character);
            }
        }

        return missing ?? (IReadOnlyList<Rune>)[];
    }

    internal TrueTypeFont? FontOf(int codePoint)
    {
        foreach (var font in fonts)
        {
            if (font.GlyphOf(codePoint) != 0)
            {
                return font;
            }
        }

        return null;
    }
}
