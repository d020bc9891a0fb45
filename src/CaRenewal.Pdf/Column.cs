using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf;

/// <summary>Blocks one below the other.</summary>
public sealed class Column(params IEnumerable<Block> blocks) : Block
{
    /// <summary>Millimetres between two blocks.</summary>
    public double Gap { get; init; }

    /// <summary>Moves to the next page as a whole where it does not fit.</summary>
    public bool KeepTogether { get; init; }

    internal override void LayOut(StripList strips, double width, double height)
    {
        var first = strips.Count;
        var between = false;
        foreach (var block in blocks)
        {
            if (between)
            {
                strips.Skip(Millimetres.ToPoints(Gap));
            }

            between = true;
            block.LayOut(strips, width, height);
        }

        if (KeepTogether)
        {
            strips.KeepTogether(first);
        }
    }
}
