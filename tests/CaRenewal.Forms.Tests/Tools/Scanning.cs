using System.Text;

namespace CaRenewal.Forms.Tests;

/// <summary>The codes of a print as a scanner at 300 dots an inch reads them, sheet by sheet; blank pages are not laid on it.</summary>
internal static class Scanning
{
    /// <summary>The upper right corner of the sheet, in dots: where the code stands, and twice as much around it.</summary>
    private static readonly string[] Corner = ["-x", "1900", "-y", "0", "-W", "580", "-H", "400"];

    internal static string[] Of(PrintFile print)
    {
        var folder = Directory.CreateTempSubdirectory("carenewal-forms-");
        try
        {
            var (paper, image) = (Path.Combine(folder.FullName, "paper.pdf"), Path.Combine(folder.FullName, "scan"));
            File.WriteAllBytes(paper, print.Pdf.ToArray());
            Tool.Start(Tool.PdfToImage, ["-r", "300", "-gray", .. Corner, paper, image]);
            var scans = Directory.GetFiles(folder.FullName, "scan*").Order(StringComparer.Ordinal).ToList();
            var printed = print.Papers.SelectMany(part => Enumerable.Range(part.FirstPage, part.Pages)).Select(page => scans[page - 1]);
            return Encoding.UTF8.GetString(Tool.Start(Tool.Zbar, ["-q", "--raw", .. printed])).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
