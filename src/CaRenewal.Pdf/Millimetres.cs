namespace CaRenewal.Pdf;

/// <summary>The caller speaks millimetres; paper is set in points of 1/72 inch.</summary>
internal static class Millimetres
{
    internal static double ToPoints(double millimetres) => millimetres * 72 / 25.4;
}
