namespace CaRenewal.Pdf.Setting;

/// <summary>Laid-out strips, top to bottom.</summary>
internal sealed class StripList
{
    private readonly List<Strip> strips = [];
    private double before;
    private bool breakPage;

    internal int Count => strips.Count;

    internal Strip this[int index] => strips[index];

    /// <summary>Height of the whole stack, the space left open at its end included.</summary>
    internal double Height { get; private set; }

    internal void Add(Strip strip)
    {
        strip.Before += before;
        strip.BreakBefore |= breakPage;
        Height += strip.Before - before + strip.Height;
        strips.Add(strip);
        (before, breakPage) = (0, false);
    }

    internal void Skip(double height)
    {
        before += height;
        Height += height;
    }

    internal void BreakPage() => breakPage = true;

    internal void KeepTogether(int first)
    {
        for (var i = first; i < strips.Count - 1; i++)
        {
            strips[i].KeepWithNext = true;
        }
    }

    internal void Draw(Sheet sheet, double x, double y) => Draw(sheet, .., x, y);

    /// <summary>Draws some of the strips; what the first leaves empty above is dropped only where a page begins with it.</summary>
    internal void Draw(Sheet sheet, Range range, double x, double y)
    {
        var (first, count) = range.GetOffsetAndLength(strips.Count);
        for (var i = first; i < first + count; i++)
        {
            var begins = i == first && i > 0;
            y += begins ? 0 : strips[i].Before;
            if (begins && strips[i].Head is { } head)
            {
                head.Draw(sheet, x, y, true);
                y += head.Height;
            }

            strips[i].Draw(sheet, x, y, i == first && !(begins && strips[i].Head is not null));
            y += strips[i].Height;
        }
    }
}
