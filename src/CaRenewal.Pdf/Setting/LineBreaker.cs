namespace CaRenewal.Pdf.Setting;

/// <summary>Letters from First up to but not including End; trailing spaces belong to no line.</summary>
internal readonly record struct Line(int First, int End, bool EndsParagraph);

/// <summary>
/// Breaks letters into lines: no line begins with closing or ends with opening punctuation, words and numbers stay
/// whole unless longer than a line, and a line takes one more word where squeezing moves the letters less than stretching.
/// </summary>
internal sealed class LineBreaker(Letter[] letters, double width, double indent, bool justify)
{
    private const double Tolerance = 0.01;

    internal List<Line> Break()
    {
        var lines = new List<Line>();
        var first = 0;
        while (first < letters.Length)
        {
            var end = EndOfLine(first, lines.Count == 0 ? width - indent : width);
            if (end == letters.Length && IsRunt(first, end) && lines.Count > 0 && !lines[^1].EndsParagraph)
            {
                var shorter = BreakBefore(lines[^1].First, first);
                if (shorter > lines[^1].First && EndOfLine(shorter, width) == end)
                {
                    lines[^1] = Line(lines[^1].First, shorter);
                    first = shorter;
                }
            }

            lines.Add(Line(first, end));
            first = end;
        }

        if (lines.Count == 0 || (letters.Length > 0 && letters[^1].Class is CharacterClass.LineFeed))
        {
            lines.Add(new Line(letters.Length, letters.Length, true));
        }

        return lines;
    }

    /// <summary>Width of the line when nothing is stretched or squeezed, punctuation at its edges trimmed.</summary>
    internal static double NaturalWidth(ReadOnlySpan<Letter> line)
    {
        var natural = 0.0;
        foreach (ref readonly var letter in line)
        {
            natural += letter.Natural;
        }

        return line.IsEmpty ? 0 : natural - EdgeBefore(line[0]) - EdgeAfter(line[^1]);
    }

    internal static float EdgeBefore(in Letter first) => first.WhiteBefore - first.TrimBefore;

    internal static float EdgeAfter(in Letter last) => last.WhiteAfter - last.TrimAfter + last.Gap;

    internal static bool MayBreak(in Letter letter, in Letter next) => (letter.Class, next.Class) switch
    {
        (CharacterClass.LineFeed, _) => true,
        (_, CharacterClass.LineFeed) => false,
        _ when letter.Joined => false,
        (CharacterClass.Open or CharacterClass.Mark, _) or (_, CharacterClass.Close or CharacterClass.Space) => false,
        (CharacterClass.Space, _) => true,
        (_, CharacterClass.Dash) => false,
        (CharacterClass.Room, CharacterClass.Room) => true,
        (CharacterClass.Room, _) or (_, CharacterClass.Room) => letter.Underline != next.Underline,
        _ => !(letter.IsLatin && next.IsLatin),
    };

    private Line Line(int first, int end)
    {
        var last = end;
        while (last > first && letters[last - 1].Class is CharacterClass.Space or CharacterClass.LineFeed)
        {
            last--;
        }

        return new Line(first, last, end == letters.Length || letters[end - 1].Class is CharacterClass.LineFeed);
    }

    /// <summary>Where the next line begins.</summary>
    private int EndOfLine(int first, double room)
    {
        var (fitting, squeezed, emergency) = (-1, -1, first + 1);
        var (left, excess) = (0.0, 0.0);
        var (natural, shrink, trimmed) = (-(double)EdgeBefore(letters[first]), 0.0, 0.0);
        for (var i = first; i < letters.Length; i++)
        {
            ref readonly var letter = ref letters[i];
            natural += letter.Natural;
            if (letter.Class is CharacterClass.Space or CharacterClass.LineFeed)
            {
                trimmed += letter.Natural;
            }
            else
            {
                trimmed = EdgeAfter(letter);
            }

            var needed = natural - trimmed;
            var breakable = i + 1 == letters.Length || MayBreak(letter, letters[i + 1]);
            if (needed <= room + Tolerance)
            {
                emergency = i + 1;
                (fitting, left) = breakable ? (i + 1, room - needed) : (fitting, left);
            }
            else if (!justify || needed - shrink > room + Tolerance)
            {
                break;
            }
            else if (breakable)
            {
                (squeezed, excess) = (i + 1, needed - room);
                break;
            }

            shrink += i == first && letter.Class is CharacterClass.Open ? 0 : letter.Shrink;
            if (letter.Class is CharacterClass.LineFeed)
            {
                return i + 1;
            }
        }

        if (squeezed > 0 && (fitting < 0 || (fitting < letters.Length && excess < left)))
        {
            return squeezed;
        }

        return fitting > 0 ? fitting : emergency;
    }

    /// <summary>A last line of a single character, whatever punctuation follows it.</summary>
    private bool IsRunt(int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            count += letters[i].Class is CharacterClass.Close or CharacterClass.Space ? 0 : 1;
        }

        return count == 1 && letters[first].Class is CharacterClass.Han;
    }

    private int BreakBefore(int first, int end)
    {
        for (var i = end - 2; i > first && i > end - 4; i--)
        {
            if (MayBreak(letters[i], letters[i + 1]) && letters[i + 1].Class is CharacterClass.Han)
            {
                return i + 1;
            }
        }

        return first;
    }
}
