namespace CaRenewal.Pdf;

/// <summary>A block at a fixed place of the sheet, in millimetres from its upper left corner.</summary>
public sealed record At(double X, double Y, double Width, Block Content)
{
    /// <summary>Millimetres into which text with a <see cref="Text.MinSize"/> shrinks; without it text takes the height it needs.</summary>
    public double? Height { get; init; }
}
