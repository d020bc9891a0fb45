namespace CaRenewal.Web.Features.Papers;

public sealed class PrinterSettings
{
    /// <summary>TrueType files for characters that the Song typeface lacks, in the order in which they are asked.</summary>
    public IReadOnlyList<string> FallbackFonts { get; init; } = [];
}
