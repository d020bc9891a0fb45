namespace CaRenewal.Pdf.Setting;

/// <summary>Deals strips out to pages; strips that keep together move together.</summary>
internal static class Pagination
{
    /// <summary>For each page the strips on it.</summary>
    /// <exception cref="PaperTooSmallException">A strip is higher than a page.</exception>
    internal static List<Range> Deal(StripList strips, double height)
    {
        var pages = new List<Range>();
        var (first, y) = (0, 0.0);
        for (var i = 0; i < strips.Count;)
        {
            var (next, group) = GroupAt(strips, i);
            if (i > first && (strips[i].BreakBefore || y + strips[i].Before + group > height + 0.01))
            {
                pages.Add(first..i);
                (first, y) = (i, HeadOf(strips[i]));
            }

            // A group that no page holds is broken like any other text.
            next = group > height ? i + 1 : next;
            for (; i < next; i++)
            {
                y += (i == first && i > 0 ? 0 : strips[i].Before) + strips[i].Height;
                if (HeadOf(strips[i]) + strips[i].Height > height + 0.01)
                {
                    throw new PaperTooSmallException(HeadOf(strips[i]) + strips[i].Height, height);
                }
            }
        }

        pages.Add(first..strips.Count);
        return pages;
    }

    private static double HeadOf(Strip strip) => strip.Head?.Height ?? 0;

    private static (int Next, double Height) GroupAt(StripList strips, int first)
    {
        var height = strips[first].Height;
        var next = first + 1;
        for (; next < strips.Count && strips[next - 1].KeepWithNext; next++)
        {
            height += strips[next].Before + strips[next].Height;
        }

        return (next, height);
    }
}
