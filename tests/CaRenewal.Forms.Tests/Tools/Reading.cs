using CaRenewal.Pdf;
using UglyToad.PdfPig;

namespace CaRenewal.Forms.Tests;

/// <summary>The text of a file as two independent readers see it, in the order in which it was printed, white space removed.</summary>
internal static class Reading
{
    internal static string ByPdfPig(PdfFile file) => string.Concat(PagesByPdfPig(file));

    internal static string ByPoppler(PdfFile file) => string.Concat(PagesByPoppler(file));

    internal static IReadOnlyList<string> PagesByPdfPig(PdfFile file)
    {
        using var pdf = PdfDocument.Open(file.ToArray());
        return [.. pdf.GetPages().Select(page => WithoutSpace(page.Text))];
    }

    internal static IReadOnlyList<string> PagesByPoppler(PdfFile file) =>
        [.. Tool.Run(file, Tool.PdfToText, "-raw", "-enc", "UTF-8", "{file}", "-").Split('\f')[..^1].Select(WithoutSpace)];

    internal static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
