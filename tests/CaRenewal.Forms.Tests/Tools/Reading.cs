using CaRenewal.Pdf;
using UglyToad.PdfPig;

namespace CaRenewal.Forms.Tests;

/// <summary>The text of a file as two independent readers see it, in the order in which it was printed, white space removed.</summary>
internal static class Reading
{
    internal static string ByPdfPig(PdfFile file)
    {
        using var pdf = PdfDocument.Open(file.ToArray());
        return WithoutSpace(string.Concat(pdf.GetPages().Select(page => page.Text)));
    }

    internal static string ByPoppler(PdfFile file) => WithoutSpace(Tool.Run(file, Tool.PdfToText, "-raw", "-enc", "UTF-8", "{file}", "-"));

    internal static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
