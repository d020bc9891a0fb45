using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf;

/// <summary>What follows begins a new page.</summary>
public sealed class PageBreak : Block
{
    internal override void LayOut(StripList strips, double width, double height) => strips.BreakPage();
}
