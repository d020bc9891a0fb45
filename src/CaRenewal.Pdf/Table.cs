using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf;

/// <summary>
/// A grid of columns with fixed widths in millimetres; columns of width 0 share what is left.
/// Rows grow with their content and stay whole at a page break.
/// </summary>
public sealed class Table(params IReadOnlyList<double> columns) : Block
{
    public IReadOnlyList<TableRow> Rows { get; init; } = [];

    /// <summary>Stands above the rows, and once more on each page on which they go on; null for none.</summary>
    public TableRow? Head { get; init; }

    /// <summary>Thickness of the lines in points; 0 for none.</summary>
    public double Border { get; init; } = 0.5;

    /// <summary>Millimetres left free inside each cell on the left and right; half of it above and below.</summary>
    public double Padding { get; init; } = 2;

    /// <summary>Moves to the next page as a whole where it does not fit.</summary>
    public bool KeepTogether { get; init; }

    internal override void LayOut(StripList strips, double width, double height)
    {
        var edges = Edges(width);
        var first = strips.Count;
        var head = Head is null ? null : LayOut(Head, edges, top: true, head: null);
        if (head is not null)
        {
            head.KeepWithNext = Rows.Count > 0;
            strips.Add(head);
        }

        for (var i = 0; i < Rows.Count; i++)
        {
            strips.Add(LayOut(Rows[i], edges, i == 0 && head is null, head));
        }

        if (KeepTogether)
        {
            strips.KeepTogether(first);
        }
    }

    private double[] Edges(double width)
    {
        PaperTooSmallException.ThrowIfTooWide(Millimetres.ToPoints(columns.Sum()), width);
        var shared = columns.Count(column => column == 0);
        var rest = shared == 0 ? 0 : Math.Max(0, width - Millimetres.ToPoints(columns.Sum())) / shared;
        var edges = new double[columns.Count + 1];
        for (var i = 0; i < columns.Count; i++)
        {
            edges[i + 1] = edges[i] + (columns[i] == 0 ? rest : Millimetres.ToPoints(columns[i]));
        }

        return edges;
    }

    private TableRowStrip LayOut(TableRow row, double[] edges, bool top, Strip? head)
    {
        var minHeight = Millimetres.ToPoints(row.MinHeight);
        var room = Math.Max(minHeight, Millimetres.ToPoints(row.MaxHeight));
        var cells = new LaidCell[row.Cells.Count];
        var (column, height) = (0, minHeight);
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = row.Cells[i];
            if (column + cell.Span > columns.Count)
            {
                throw new ArgumentException("The row has more cells than the table has columns.");
            }

            cells[i] = LaidCell.Set(cell, edges[column], edges[column + cell.Span], room, Millimetres.ToPoints(cell.Padding ?? Padding));
            height = Math.Max(height, cells[i].Height);
            column += cell.Span;
        }

        return new TableRowStrip(cells, height, (float)Border, top) { Head = head };
    }
}
