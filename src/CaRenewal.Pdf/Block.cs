using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf;

/// <summary>Something that stands on paper: it takes the width it is given and as much height as it needs.</summary>
public abstract class Block
{
    /// <param name="strips">Receives the block, top to bottom.</param>
    /// <param name="width">In points.</param>
    /// <param name="height">What text that may shrink tries to fit into, in points; infinite in running text.</param>
    internal abstract void LayOut(StripList strips, double width, double height);
}
