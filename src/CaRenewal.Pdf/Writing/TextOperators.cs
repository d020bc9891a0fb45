using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf.Writing;

/// <summary>Writes the characters of a sheet as text operators (ISO 32000-1, 9.4), each at the place the layout gave it.</summary>
internal sealed class TextOperators(PdfBuffer content, FontTable fonts, Sheet sheet)
{
    private const int None = -2;
    private const int Marks = -1;

    private int font = None;
    private float size;
    private float grey;
    private bool inString;
    private bool inArray;
    private double pen;

    internal void Write()
    {
        content.Append("BT\n");
        for (var i = 0; i < sheet.Runs.Length; i++)
        {
            Write(sheet.Runs[i], sheet.GlyphsOf(i));
        }

        content.Append("ET\n");
    }

    private void Write(in GlyphRun run, ReadOnlySpan<PlacedGlyph> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            var place = run.Font is null ? Marks : fonts.PlaceFor(sheet.Edition, run.Font, glyph.CodePoint);
            if (!inArray || place != font)
            {
                Start(run, place, glyph.X);
            }

            MoveTo(glyph.X);
            pen += run.Size / 1000 * (place == Marks ? Mark(glyph.CodePoint) : Character(fonts[place], glyph.CodePoint));
        }

        CloseArray();
    }

    private void Start(in GlyphRun run, int place, double x)
    {
        CloseArray();
        if (place != font || run.Size != size)
        {
            content.Append(place == Marks ? "/M" : "/F");
            if (place != Marks)
            {
                content.Append(place);
            }

            content.Append(" ").AppendNumber(run.Size).Append("Tf\n");
            (font, size) = (place, run.Size);
        }

        if (run.Grey != grey)
        {
            content.AppendNumber(run.Grey).Append("g ").AppendNumber(run.Grey).Append("G\n");
            grey = run.Grey;
        }

        content.Append("1 0 0 1 ").AppendNumber(x).AppendNumber(sheet.Height - run.Y).Append("Tm\n[");
        pen = Math.Round(x * 100) / 100;
        inArray = true;
    }

    private void MoveTo(double x)
    {
        var adjustment = (int)Math.Round((pen - x) * 1000 / size);
        if (adjustment != 0)
        {
            CloseString();
            content.Append(adjustment);
            pen -= adjustment * size / 1000;
        }

        if (!inString)
        {
            content.Append((byte)'(');
            inString = true;
        }
    }

    private int Character(EmbeddedFont embedded, int codePoint)
    {
        var number = embedded.NumberOf(codePoint);
        Escape((byte)(number >> 8));
        Escape((byte)number);
        return embedded.WidthOf(number);
    }

    private int Mark(int codePoint)
    {
        fonts.UsesMarks = true;
        Escape(codePoint == CheckMark.Ticked ? MarkFont.TickedCode : MarkFont.EmptyCode);
        return MarkFont.Width;
    }

    private void Escape(byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\')
        {
            content.Append((byte)'\\');
        }
        else if (value is (byte)'\r')
        {
            content.Append((byte)'\\');
            value = (byte)'r';
        }

        content.Append(value);
    }

    private void CloseString()
    {
        if (inString)
        {
            content.Append((byte)')');
            inString = false;
        }
    }

    private void CloseArray()
    {
        CloseString();
        if (inArray)
        {
            content.Append("]TJ\n");
            inArray = false;
        }
    }
}
