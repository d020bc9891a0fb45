namespace CaRenewal.Pdf;

/// <summary>A4 sheets, as many as the body needs. All lengths in millimetres.</summary>
public sealed class Page
{
    public double Width { get; init; } = 210;

    public double Height { get; init; } = 297;

    public double Left { get; init; } = 20;

    public double Right { get; init; } = 20;

    public double Top { get; init; } = 20;

    public double Bottom { get; init; } = 20;

    public Block Body { get; init; } = new Column();

    /// <summary>The same page standing closer, set instead where this one needs more than one sheet.</summary>
    public Func<Page>? Closer { get; init; }

    /// <summary>What stands at a fixed place of every sheet: header, footer, page number, code. It may overlap the margins.</summary>
    public Func<PageNumber, IEnumerable<At>> Furniture { get; init; } = _ => [];
}
