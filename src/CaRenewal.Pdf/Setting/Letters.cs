using System.Runtime.InteropServices;
using System.Text;

namespace CaRenewal.Pdf.Setting;

/// <summary>Turns spans into measured letters.</summary>
internal static class Letters
{
    /// <summary>Between Han and Latin, in em. Only a distance: no character stands for it.</summary>
    private const float HanLatinGap = 0.2f;

    /// <summary>Between a blank and the words beside it, in em.</summary>
    private const float BlankGap = 0.1f;

    /// <param name="paragraph">Style of spans that have none.</param>
    /// <param name="spans">The text.</param>
    /// <param name="scale">Factor on all sizes.</param>
    /// <param name="width">Of a line in points: no blank is wider.</param>
    /// <exception cref="MissingGlyphException">No font has a character.</exception>
    internal static Letter[] Measure(TextStyle paragraph, IReadOnlyList<Span> spans, double scale, double width)
    {
        var letters = new List<Letter>(spans.Sum(span => span.Content.Length + 2));
        foreach (var span in spans)
        {
            Add(letters, span, span.Style ?? paragraph, scale, width);
        }

        var measured = letters.ToArray();
        for (var i = 0; i + 1 < measured.Length; i++)
        {
            Meet(ref measured[i], ref measured[i + 1]);
        }

        return measured;
    }

    private static void Add(List<Letter> letters, Span span, TextStyle style, double scale, double lineWidth)
    {
        var room = new Letter { Class = CharacterClass.Room, Size = (float)(style.Size * scale), Underline = span.Underline };
        var (at, width) = (letters.Count, 0.0);
        if (span.MinWidth > 0)
        {
            letters.Add(room);
        }

        foreach (var character in span.Content.EnumerateRunes())
        {
            var letter = Measure(character, style, (float)(style.Size * scale));
            letter.Underline = span.Underline;
            width += letter.Advance;
            letters.Add(letter);
        }

        if (span.MinWidth > 0)
        {
            // A value has a quarter em of line on either side, however long it is.
            var rest = Math.Min(Millimetres.ToPoints(span.MinWidth), lineWidth) - width;
            room.Advance = span.Content.Length == 0 ? (float)rest : (float)Math.Max(rest / 2, room.Size / 4);
            letters[at] = room;
            if (span.Content.Length > 0)
            {
                letters.Add(room);
            }
        }

        if (span.Whole)
        {
            Join(letters, at);
        }
    }

    private static void Join(List<Letter> letters, int first)
    {
        foreach (ref var letter in CollectionsMarshal.AsSpan(letters)[first..Math.Max(first, letters.Count - 1)])
        {
            letter.Joined = true;
        }
    }

    private static Letter Measure(Rune character, TextStyle style, float size)
    {
        var letter = new Letter
        {
            CodePoint = character.Value,
            Class = CharacterClasses.Of(character.Value),
            Size = size,
            Grey = (float)style.Grey,
        };
        if (letter.Class is CharacterClass.Mark)
        {
            letter.Advance = size;
            return letter;
        }

        if (letter.Class is CharacterClass.LineFeed)
        {
            return letter;
        }

        letter.Font = style.Face.FontOf(character.Value) ?? throw new MissingGlyphException(character);
        letter.Advance = letter.Font.WidthOf(letter.Font.GlyphOf(character.Value)) * size / 1000;
        if (letter.Advance > 0.9f * size)
        {
            // Opening punctuation has its white before the ink, closing punctuation behind it; a middle dot has both.
            letter.WhiteBefore = letter.Class is CharacterClass.Open ? size / 2 : 0;
            letter.WhiteAfter = letter.Class is CharacterClass.Close && !IsCentred(character.Value) ? size / 2 : 0;
        }

        return letter;
    }

    private static bool IsCentred(int codePoint) => codePoint is '·' or '・' or '‧' or '～' or '〜' or '／' or '々' or '％';

    private static void Meet(ref Letter letter, ref Letter next)
    {
        if (letter.Class is CharacterClass.Close && next.Class is CharacterClass.Close or CharacterClass.Open)
        {
            letter.TrimAfter = letter.WhiteAfter;
        }
        else if (letter.Class is CharacterClass.Open && next.Class is CharacterClass.Open)
        {
            next.TrimBefore = next.WhiteBefore;
        }
        else if ((letter.Class is CharacterClass.Han && IsLatinEdge(next)) || (next.Class is CharacterClass.Han && IsLatinEdge(letter)))
        {
            letter.Gap = HanLatinGap * Math.Min(letter.Size, next.Size);
        }
        else if (letter.Underline != next.Underline && (letter.Class is CharacterClass.Room || next.Class is CharacterClass.Room)
            && next.Class is not CharacterClass.Close && next.WhiteBefore == 0)
        {
            letter.Gap = BlankGap * letter.Size;
        }
    }

    private static bool IsLatinEdge(in Letter letter) =>
        letter.Class is CharacterClass.Word && Rune.IsLetterOrDigit(new Rune(letter.CodePoint));
}
