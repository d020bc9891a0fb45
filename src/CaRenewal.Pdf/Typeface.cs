using System.Text;

namespace CaRenewal.Pdf;

/// <summary>A font and the fonts that stand in for it, character by character, in the order given.</summary>
public sealed class Typeface(TrueTypeFont main, params IEnumerable<TrueTypeFont> fallbacks)
{
    private readonly TrueTypeFont[] fonts = [main, .. fallbacks];

    /// <summary>
    /// The characters of the text that no font of this typeface can set, each once, in order of appearance;
    /// a lone surrogate comes back as U+FFFD. What leaves no ink and no space (controls, marks of direction) counts as missing, except the line feed.
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
        if (IsInvisible(codePoint))
        {
            return null;
        }

        foreach (var font in fonts)
        {
            if (font.GlyphOf(codePoint) != 0)
            {
                return font;
            }
        }

        return null;
    }

    /// <summary>Controls and marks of direction or joining: some fonts have empty glyphs for them, yet what cannot be seen cannot be read.</summary>
    private static bool IsInvisible(int codePoint) => codePoint is
        < 0x20 or (>= 0x7F and < 0xA0) or 0xAD or 0x61C or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E)
        or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xE0000 and <= 0xE0FFF);
}
