namespace CaRenewal.Pdf;

/// <summary>Cells side by side; their spans add up to the columns of the table.</summary>
public sealed record TableRow(params IReadOnlyList<Cell> Cells)
{
    /// <summary>Millimetres; a row whose content does not fit grows.</summary>
    public double MinHeight { get; init; }

    /// <summary>Millimetres up to which the row grows before text with a <see cref="Text.MinSize"/> shrinks; MinHeight where larger.</summary>
    public double MaxHeight { get; init; }
}
