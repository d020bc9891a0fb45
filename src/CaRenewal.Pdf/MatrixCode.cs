using CaRenewal.Pdf.Setting;

namespace CaRenewal.Pdf;

/// <summary>A QR code from its modules ([row, column], dark is true) with exactly four quiet modules around, whatever quiet zone the matrix brings.</summary>
/// <param name="modules">Square matrix, with or without a quiet zone.</param>
/// <param name="module">Millimetres of one module's side.</param>
public sealed class MatrixCode(bool[,] modules, double module) : Block
{
    /// <summary>ISO/IEC 18004, 5.3.8.</summary>
    private const int Quiet = 4;

    /// <summary>Where it stands in the width given; Justify means Left.</summary>
    public Align Align { get; init; }

    /// <summary>Millimetres of the whole square, quiet modules included.</summary>
    public double Size => (Trim(modules).GetLength(0) + 2 * Quiet) * module;

    internal override void LayOut(StripList strips, double width, double height)
    {
        var side = Millimetres.ToPoints(Size);
        PaperTooSmallException.ThrowIfTooWide(side, width);
        var left = Align switch
        {
            Align.Centre => (width - side) / 2,
            Align.Right => width - side,
            _ => 0,
        };
        strips.Add(new CodeStrip(Trim(modules), Millimetres.ToPoints(module), left, side));
    }

    private static bool[,] Trim(bool[,] modules)
    {
        var (size, quiet) = (modules.GetLength(0), 0);
        // The upper left module of a QR code is always dark.
        while (quiet < size && !modules[quiet, quiet])
        {
            quiet++;
        }

        var trimmed = new bool[Math.Max(0, size - 2 * quiet), Math.Max(0, size - 2 * quiet)];
        for (var row = 0; row < trimmed.GetLength(0); row++)
        {
            for (var column = 0; column < trimmed.GetLength(1); column++)
            {
                trimmed[row, column] = modules[row + quiet, column + quiet];
            }
        }

        return trimmed;
    }

    private sealed class CodeStrip(bool[,] modules, double module, double left, double side) : Strip(side)
    {
        internal override void Draw(Sheet sheet, double x, double y, bool first) =>
            sheet.Add(new ModuleFill(x + left + Quiet * module, y + Quiet * module, module, modules));
    }
}
