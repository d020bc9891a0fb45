namespace CaRenewal.Pdf.Setting;

/// <summary>A row with its lines. Each line is drawn once: the upper one only where no row stands above.</summary>
internal sealed class TableRowStrip(LaidCell[] cells, double height, float border, bool top) : Strip(height)
{
    internal override void Draw(Sheet sheet, double x, double y, bool first)
    {
        if (border > 0 && cells.Length > 0)
        {
            DrawLines(sheet, x, y, first || top);
        }

        foreach (var cell in cells)
        {
            cell.Draw(sheet, x, y, Height);
        }
    }

    private void DrawLines(Sheet sheet, double x, double y, bool upper)
    {
        // Reaching over the corner by half a line closes it.
        var (left, right, over) = (x + cells[0].Left, x + cells[^1].Right, border / 2);
        if (upper)
        {
            sheet.Add(new Stroke(left - over, y, right + over, y, border));
        }

        sheet.Add(new Stroke(left - over, y + Height, right + over, y + Height, border));
        foreach (var cell in cells)
        {
            sheet.Add(new Stroke(x + cell.Left, y, x + cell.Left, y + Height, border));
        }

        sheet.Add(new Stroke(right, y, right, y + Height, border));
    }
}
