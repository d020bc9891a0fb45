using UglyToad.PdfPig;

namespace CaRenewal.Forms.Tests;

public class ResponsibilityStatementTests
{
    [Fact]
    public void It_has_two_pages_each_with_its_number()
    {
        using var pdf = PdfDocument.Open(Samples.Print(Samples.Statement).Pdf.ToArray());

        Assert.Equal(2, pdf.NumberOfPages);
        Assert.EndsWith("1/2", Reading.WithoutSpace(pdf.GetPage(1).Text));
        Assert.EndsWith("2/2", Reading.WithoutSpace(pdf.GetPage(2).Text));
    }

    /// <summary>Never a last page with a few lines: who signs there sees what is signed.</summary>
    [Fact]
    public void Its_clauses_are_spread_over_both_pages()
    {
        var lines = PrintedPage.Of(Samples.Print(Samples.Statement)).Select(page => page.Letters.Select(letter => Math.Round(letter.StartBaseLine.Y)).Distinct().Count()).ToList();

        Assert.InRange(lines[1], 0.65 * lines[0], lines[0]);
    }

    [Fact]
    public void The_day_of_acceptance_is_filled_in_and_the_signature_is_not() =>
        Assert.Contains("用户签名（盖章）受理日期：2026年11月23日", Reading.ByPdfPig(Samples.Print(Samples.Statement).Pdf));
}
