using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf;

/// <summary>
/// A paragraph. It wraps at the width it is given, keeps at least two lines on either side of a page break,
/// and throws <see cref="MissingGlyphException"/> for a character that no font has.
/// </summary>
public sealed class Text(TextStyle style, params Span[] spans) : Block
{
    /// <summary>Steps by which text shrinks, in points.</summary>
    private const double Step = 0.25;

    public Align Align { get; init; }

    /// <summary>Indent of the first line, in em.</summary>
    public double Indent { get; init; }

    /// <summary>Where given, text in a table row or box of a given height is set smaller, down to this size in points, before the room grows.</summary>
    public double? MinSize { get; init; }

    /// <summary>Never parted from the block that follows.</summary>
    public bool KeepWithNext { get; init; }

    internal override void LayOut(StripList strips, double width, double height)
    {
        var size = style.Size;
        var paragraph = Set(width, size);
        while (MinSize is { } least && size > least && (paragraph.Height > height || paragraph.BreaksWords))
        {
            size = Math.Max(least, size - Step);
            paragraph = Set(width, size);
        }

        paragraph.AddTo(strips, KeepWithNext);
    }

    private Paragraph Set(double width, double size) => new(style, spans, Align, Indent * size, width, size / style.Size);
}
