namespace CaRenewal.Pdf.Setting;

/// <summary>A cell set to its width: left and right edge and padding in points.</summary>
internal sealed record LaidCell(StripList Content, double Left, double Right, double Padding, VerticalAlign Vertical)
{
    internal double Height => Content.Height + Padding;

    internal static LaidCell Set(Cell cell, double left, double right, double room, double padding)
    {
        var content = new StripList();
        cell.Content.LayOut(content, right - left - 2 * padding, room > 0 ? room - padding : double.PositiveInfinity);
        return new(content, left, right, padding, cell.Vertical);
    }

    internal void Draw(Sheet sheet, double x, double y, double height)
    {
        var free = height - Content.Height;
        var above = Vertical switch
        {
            VerticalAlign.Top => Padding / 2,
            VerticalAlign.Bottom => free - Padding / 2,
            _ => free / 2,
        };
        Content.Draw(sheet, x + Left + Padding, y + above);
    }
}
