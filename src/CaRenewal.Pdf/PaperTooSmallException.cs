namespace CaRenewal.Pdf;

/// <summary>A block that cannot be broken is larger than the room it has.</summary>
public sealed class PaperTooSmallException(double needed, double given)
    : Exception(FormattableString.Invariant($"A block needs {needed:0.#} pt where there are {given:0.#} pt."))
{
    /// <summary>Rounding of millimetres to points leaves less than this.</summary>
    private const double Tolerance = 0.01;

    internal static void ThrowIfTooWide(double needed, double given)
    {
        if (needed > given + Tolerance)
        {
            throw new PaperTooSmallException(needed, given);
        }
    }
}
