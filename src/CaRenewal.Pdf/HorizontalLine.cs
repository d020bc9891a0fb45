using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf;

/// <summary>A horizontal line over the width given, that thick in points.</summary>
public sealed class HorizontalLine(double thickness = 0.5) : Block
{
    internal override void LayOut(StripList strips, double width, double height) => strips.Add(new LineStrip(width, (float)thickness));

    private sealed class LineStrip(double width, float thickness) : Strip(thickness)
    {
        internal override void Draw(Sheet sheet, double x, double y, bool first) =>
            sheet.Add(new Stroke(x, y + thickness / 2, x + width, y + thickness / 2, thickness));
    }
}
