using System.Text;

namespace CaRenewal.Forms.Tests;

/// <summary>The codes of a print as a scanner at 300 dots an inch reads them, sheet by sheet.</summary>
internal static class Scanning
{
    internal static string[] Of(PrintFile print)
    {
        var folder = Directory.CreateTempSubdirectory("carenewal-forms-");
        try
        {
            var (paper, image) = (Path.Combine(folder.FullName, "paper.pdf"), Path.Combine(folder.FullName, "scan"));
            File.WriteAllBytes(paper, print.Pdf.ToArray());
            Tool.Start(Tool.PdfToImage, ["-r", "300", "-gray", paper, image]);
            return [.. Directory.GetFiles(folder.FullName, "scan*").Order(StringComparer.Ordinal)
                .Select(page => Encoding.UTF8.GetString(Tool.Start(Tool.Zbar, ["-q", "--raw", page])).Trim())];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
