using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Web.Tests.Hosting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>The file that the print window was given, fetched as the browser fetches it.</summary>
public sealed class PrintedFileTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    private const double Millimetre = 72 / 25.4;

    [ChromiumFact]
    public async Task It_holds_both_copies_the_letter_and_the_statement_of_this_unit_with_an_empty_seal_box()
    {
        var number = await window.WasHereAsync(Visits.Unit("益阳市打印测试有限公司", Codes.GoldenPath));
        await using var clerk = await window.SitDownAsync($"/applications/{number}?print=1");
        var address = await clerk.Page.Locator("[data-print-now]").GetAttributeAsync("data-print-now");

        var answer = await clerk.Page.Context.APIRequest.GetAsync(address!);
        using var file = PdfDocument.Open(await answer.BodyAsync());

        Assert.Equal("application/pdf", answer.Headers["content-type"]);
        var pages = file.GetPages().ToList();
        var texts = pages.ConvertAll(Text);
        Assert.Equal(5, texts.Count(text => text.Length > 0));
        Assert.Contains("第一联", texts[0], StringComparison.Ordinal);
        Assert.Contains("第二联", texts.First(text => text.Contains("用户留存", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(texts, text => text.Contains("授权委托书", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("HUNCA数字证书用户责任书", StringComparison.Ordinal));
        Assert.All(
            pages.Where((_, index) => texts[index].Contains("用户留存", StringComparison.Ordinal) || texts[index].Contains("湖南CA留存", StringComparison.Ordinal)),
            form =>
            {
                Assert.Contains("益阳市打印测试有限公司", Text(form), StringComparison.Ordinal);
                Assert.Contains(Codes.GoldenPath, Text(form), StringComparison.Ordinal);
                AssertEmptySealBox(form);
            });
    }

    private static string Text(Page page) => string.Concat(page.Letters.Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal);

    // The box is four strokes; what else is drawn on the form lies outside it, around it, or is no ink at all.
    private static void AssertEmptySealBox(Page form)
    {
        var drawn = form.Paths.SelectMany(path => path).Select(stroke => stroke.GetBoundingRectangle()).OfType<PdfRectangle>().ToList();
        var edges = drawn.Where(IsEdge).OrderBy(edge => edge.Bottom).ToList();
        Assert.Equal(2, edges.Count);
        var box = new PdfRectangle(edges[0].Left, edges[0].Bottom, edges[0].Right, edges[1].Top);
        Assert.True(box.Height >= 60 * Millimetre, $"{box.Height / Millimetre} mm");

        Assert.DoesNotContain(form.Letters, letter => Overlaps(letter.BoundingBox, box));
        Assert.DoesNotContain(drawn, outline => Overlaps(outline, box) && !Holds(outline, box));
        Assert.DoesNotContain(form.GetImages(), image => Overlaps(image.BoundingBox, box));
    }

    private static bool IsEdge(PdfRectangle stroke) =>
        stroke.Height < Millimetre && stroke.Width >= 60 * Millimetre && stroke.Width < 63 * Millimetre;

    private static bool Overlaps(PdfRectangle one, PdfRectangle other) =>
        one.Left < other.Right - 2 && one.Right > other.Left + 2 && one.Bottom < other.Top - 2 && one.Top > other.Bottom + 2;

    private static bool Holds(PdfRectangle outer, PdfRectangle inner) =>
        outer.Left <= inner.Left && outer.Right >= inner.Right && outer.Bottom <= inner.Bottom && outer.Top >= inner.Top;
}
