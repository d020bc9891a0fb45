namespace CaRenewal.Pdf.Setting;

/// <summary>A paragraph set to a width, in points.</summary>
internal sealed class Paragraph
{
    private readonly Letter[] letters;
    private readonly List<Line> lines;
    private readonly Align align;
    private readonly double indent;
    private readonly double width;
    private readonly double lineHeight;
    private readonly double baseline;

    internal Paragraph(TextStyle style, IReadOnlyList<Span> spans, Align align, double indent, double width, double scale)
    {
        (this.align, this.indent, this.width) = (align, indent, width);
        var largest = spans.Select(span => span.Style ?? style).Append(style).MaxBy(each => each.Size * each.Leading)!;
        lineHeight = largest.Size * largest.Leading * scale;
        // The em box of a Han character reaches from 0.12 em below the baseline to 0.88 em above: centre that in the line.
        baseline = (lineHeight - largest.Size * scale) / 2 + 0.88 * largest.Size * scale;
        letters = Letters.Measure(style, spans, scale, width);
        lines = new LineBreaker(letters, width, indent, align is Align.Justify).Break();
    }

    internal double Height => lines.Count * lineHeight;

    internal bool BreaksWords => lines.Any(line =>
        line.End > 0 && line.End < letters.Length && letters[line.End - 1].IsLatin && letters[line.End].IsLatin);

    internal void AddTo(StripList strips, bool keepWithNext)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            // Two lines at least before and after a page break; a paragraph of three stays whole.
            var keep = i + 1 < lines.Count ? i == 0 || i == lines.Count - 2 : keepWithNext;
            strips.Add(new LineStrip(this, i) { KeepWithNext = keep });
        }
    }

    private void Draw(int number, Sheet sheet, double x, double top)
    {
        var line = lines[number];
        var first = number == 0 ? indent : 0;
        var set = letters.AsSpan(line.First, line.End - line.First);
        if (set.IsEmpty)
        {
            return;
        }

        var slack = width - first - LineBreaker.NaturalWidth(set);
        var start = x + first + align switch
        {
            Align.Centre => slack / 2,
            Align.Right => slack,
            _ => 0,
        };
        var spacing = LineSpacing.Of(set, slack, justify: align is Align.Justify && !line.EndsParagraph);
        LinePainter.Paint(sheet, set, spacing, start, top + baseline);
    }

    private sealed class LineStrip(Paragraph paragraph, int number) : Strip(paragraph.lineHeight)
    {
        internal override void Draw(Sheet sheet, double x, double y, bool first) => paragraph.Draw(number, sheet, x, y);
    }
}
