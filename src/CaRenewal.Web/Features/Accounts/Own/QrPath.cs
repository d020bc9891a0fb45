using System.Text;
using CaRenewal.Forms;

namespace CaRenewal.Web.Features.Accounts.Own;

/// <summary>A QR code as one SVG path.</summary>
internal static class QrPath
{
    private const int Quiet = 4;

    public static (string Path, int Side) Of(string text)
    {
        var modules = QrModules.Of(text);
        var side = modules.GetLength(0);
        var path = new StringBuilder();
        for (var row = 0; row < side; row++)
        {
            for (var column = 0; column < side; column++)
            {
                if (modules[row, column])
                {
                    path.Append('M').Append(column + Quiet).Append(' ').Append(row + Quiet).Append("h1v1h-1z");
                }
            }
        }

        return (path.ToString(), side + (2 * Quiet));
    }
}
