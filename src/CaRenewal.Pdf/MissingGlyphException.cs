using System.Text;

namespace CaRenewal.Pdf;

/// <summary>A character that no font of the typeface has: it must never print as an empty box.</summary>
public sealed class MissingGlyphException : Exception
{
    public MissingGlyphException(Rune character)
        : base($"没有字体包含字符“{character}”（U+{character.Value:X4}）。") => Character = character;

    public Rune Character { get; }
}
