using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf;

/// <summary>An empty frame, such as the one a seal is put into: nothing is ever printed inside.</summary>
/// <param name="width">Millimetres from line to line.</param>
/// <param name="height">Millimetres from line to line.</param>
public sealed class Box(double width, double height) : Block
{
    private const double MarkDistance = 1.5;
    private const double MarkLength = 4;

    /// <summary>Thickness of the lines in points; 0 for none.</summary>
    public double Border { get; init; } = 0.5;

    /// <summary>Where it stands in the width given; Justify means Left.</summary>
    public Align Align { get; init; }

    /// <summary>An angle outside each corner, by which a scanner finds the box. They take 5.5 mm on every side.</summary>
    public bool CornerMarks { get; init; }

    internal override void LayOut(StripList strips, double available, double availableHeight)
    {
        var margin = CornerMarks ? Millimetres.ToPoints(MarkDistance + MarkLength) : 0;
        var outer = Millimetres.ToPoints(width) + 2 * margin;
        PaperTooSmallException.ThrowIfTooWide(outer, available);
        var left = Align switch
        {
            Align.Centre => (available - outer) / 2,
            Align.Right => available - outer,
            _ => 0,
        };
        strips.Add(new BoxStrip(this, left + margin, margin, Millimetres.ToPoints(width), Millimetres.ToPoints(height)));
    }

    private sealed class BoxStrip(Box box, double left, double margin, double width, double height) : Strip(height + 2 * margin)
    {
        internal override void Draw(Sheet sheet, double x, double y, bool first)
        {
            var (x1, y1) = (x + left, y + margin);
            var (x2, y2) = (x1 + width, y1 + height);
            if (box.Border > 0)
            {
                var (line, over) = ((float)box.Border, box.Border / 2);
                sheet.Add(new Stroke(x1 - over, y1, x2 + over, y1, line));
                sheet.Add(new Stroke(x1 - over, y2, x2 + over, y2, line));
                sheet.Add(new Stroke(x1, y1, x1, y2, line));
                sheet.Add(new Stroke(x2, y1, x2, y2, line));
            }

            if (box.CornerMarks)
            {
                Mark(sheet, x1, y1, -1, -1);
                Mark(sheet, x2, y1, 1, -1);
                Mark(sheet, x1, y2, -1, 1);
                Mark(sheet, x2, y2, 1, 1);
            }
        }

        private static void Mark(Sheet sheet, double x, double y, int right, int down)
        {
            var (distance, length) = (Millimetres.ToPoints(MarkDistance), Millimetres.ToPoints(MarkLength));
            var (cornerX, cornerY) = (x + right * distance, y + down * distance);
            sheet.Add(new Stroke(cornerX - right * 0.5, cornerY, cornerX + right * length, cornerY, 1));
            sheet.Add(new Stroke(cornerX, cornerY, cornerX, cornerY + down * length, 1));
        }
    }
}
