namespace CaRenewal.Pdf.Setting;

/// <summary>A slice of paper that no page break may cut: a line, a row of a table, a box.</summary>
internal abstract class Strip(double height)
{
    internal double Height { get; } = height;

    /// <summary>Points left empty above, except at the top of a page.</summary>
    internal double Before { get; set; }

    internal bool KeepWithNext { get; set; }

    internal bool BreakBefore { get; set; }

    /// <summary>What is drawn above it once more where a page begins with it; null where nothing is.</summary>
    internal Strip? Head { get; init; }

    /// <param name="first">Nothing of the same stack stands above it on this page.</param>
    internal abstract void Draw(Sheet sheet, double x, double y, bool first);
}
