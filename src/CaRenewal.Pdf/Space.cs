using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf;

/// <summary>Empty millimetres; they vanish where a page begins.</summary>
public sealed class Space(double millimetres) : Block
{
    internal override void LayOut(StripList strips, double width, double height) => strips.Skip(Millimetres.ToPoints(millimetres));
}
