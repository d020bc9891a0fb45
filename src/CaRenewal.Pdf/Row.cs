using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf;

/// <summary>Blocks side by side, each with its width in millimetres; those of width 0 share what is left.</summary>
public sealed class Row(params (double Width, Block Content)[] items) : Block
{
    public VerticalAlign Vertical { get; init; } = VerticalAlign.Top;

    /// <summary>Millimetres between two blocks.</summary>
    public double Gap { get; init; }

    internal override void LayOut(StripList strips, double width, double height)
    {
        var (widths, cells) = (new List<double>(), new List<Cell>());
        foreach (var (itemWidth, content) in items)
        {
            if (widths.Count > 0 && Gap > 0)
            {
                widths.Add(Gap);
                cells.Add(new Column());
            }

            widths.Add(itemWidth);
            cells.Add(new Cell(content) { Vertical = Vertical });
        }

        new Table(widths) { Rows = [new TableRow(cells)], Border = 0, Padding = 0 }.LayOut(strips, width, height);
    }
}
