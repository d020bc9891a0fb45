namespace CaRenewal.Pdf;

/// <summary>How text looks.</summary>
/// <param name="Face">The fonts it is set in.</param>
/// <param name="Size">In points.</param>
public sealed record TextStyle(Typeface Face, double Size)
{
    /// <summary>Distance of the baselines, as a multiple of the size; the fonts' own line heights never count.</summary>
    public double Leading { get; init; } = 1.5;

    /// <summary>0 is black, 1 is white.</summary>
    public double Grey { get; init; }
}
