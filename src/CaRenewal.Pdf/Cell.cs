namespace CaRenewal.Pdf;

/// <summary>One cell of a table row.</summary>
public sealed record Cell(Block Content)
{
    /// <summary>How many columns of the table it takes.</summary>
    public int Span { get; init; } = 1;

    /// <summary>Millimetres left free on each side; the table's where not given.</summary>
    public double? Padding { get; init; }

    public VerticalAlign Vertical { get; init; }

    public static Cell FromBlock(Block content) => new(content);

    public static implicit operator Cell(Block content) => new(content);
}
