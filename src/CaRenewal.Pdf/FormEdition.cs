using System.Text;
using CaRenewal.Pdf.Fonts;
using CaRenewal.Pdf.Writing;

namespace CaRenewal.Pdf;

/// <summary>
/// The characters that every paper of a form may need, as fonts that are cut and compressed once per process and
/// stand in each file with the same bytes. What a paper says beyond them comes in a small font of its own.
/// Make one per form or one for all forms, keep it, and give it to every document.
/// </summary>
public sealed class FormEdition
{
    private readonly Dictionary<TrueTypeFont, EmbeddedFont> fonts = [];

    /// <param name="wording">Each typeface with all the text the form sets in it; order and repetition do not matter.</param>
    /// <exception cref="MissingGlyphException">No font has a character of the wording.</exception>
    public FormEdition(params IEnumerable<(Typeface Face, string Text)> wording)
    {
        var characters = wording
            .SelectMany(part => part.Text.EnumerateRunes().Select(rune => (Rune: rune, part.Face)))
            .Where(character => character.Rune.Value != '\n' && !CheckMark.IsOne(character.Rune.Value))
            .Select(character => (character.Rune, Font: character.Face.FontOf(character.Rune.Value) ?? throw new MissingGlyphException(character.Rune)));
        foreach (var group in characters.GroupBy(character => character.Font))
        {
            var subset = new FontSubset(group.Key);
            foreach (var rune in group.Select(character => character.Rune).Distinct().Order())
            {
                subset.Add(rune.Value);
            }

            fonts.Add(group.Key, EmbeddedFont.Shared(subset));
        }
    }

    /// <summary>No shared wording.</summary>
    public static FormEdition None { get; } = new();

    internal EmbeddedFont? FontFor(TrueTypeFont font) => fonts.GetValueOrDefault(font);
}
