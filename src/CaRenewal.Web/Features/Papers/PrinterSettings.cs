using CaRenewal.Forms;

namespace CaRenewal.Web.Features.Papers;

public sealed class PrinterSettings
{
    /// <summary>One (单面) or Two (双面: every paper begins on a leaf of its own).</summary>
    public Sides Sides { get; init; } = Sides.One;

    /// <summary>TrueType files for characters that the Song typeface lacks, in the order in which they are asked.</summary>
    public IReadOnlyList<string> FallbackFonts { get; init; } = [];
}
