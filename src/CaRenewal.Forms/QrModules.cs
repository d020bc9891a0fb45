using System.Collections;
using QRCoder;

namespace CaRenewal.Forms;

/// <summary>QR codes (ISO/IEC 18004) as modules, dark ones true, without a quiet zone.</summary>
public static class QrModules
{
    public static bool[,] Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        List<BitArray> rows = code.ModuleMatrix;
        var modules = new bool[rows.Count, rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows.Count; column++)
            {
                modules[row, column] = rows[row][column];
            }
        }

        return modules;
    }
}
