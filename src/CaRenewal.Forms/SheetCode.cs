using CaRenewal.Pdf;

namespace CaRenewal.Forms;

/// <summary>The QR code by which a scanned sheet finds its application.</summary>
internal static class SheetCode
{
    /// <summary>Number, paper, copy, page and a short hash of the paper number: YY20261123-0031/1/2/1/5F03C1A9B2. Nothing personal.</summary>
    /// <remarks>Only characters of the alphanumeric mode of ISO/IEC 18004, so that 25 modules a side hold it.</remarks>
    internal static string Text(string number, PaperNumber paperNumber, PaperCopy copy, int page) =>
        $"{number}/{(int)copy.Paper}/{(int)copy.Copy}/{page}/{paperNumber.ShortHash}";

    internal static bool[,] Modules(Imprint imprint, PaperCopy copy, PageNumber page) =>
        QrModules.Of(Text(imprint.Number, imprint.PaperNumber, copy, page.Number));
}
