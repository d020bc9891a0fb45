using UglyToad.PdfPig;

namespace CaRenewal.Pdf.Tests;

public class PrintSetTests
{
    [Fact]
    public void Double_sided_every_paper_begins_on_an_odd_page_and_blank_pages_are_real()
    {
        var set = Set(doubleSided: true);

        Assert.Equal([("一联", 1, 1, 1), ("二联", 3, 1, 1), ("责任书", 5, 2, 0), ("回执", 7, 1, 0)],
            set.Index.Select(range => (range.Title, range.First, range.Count, range.BlankAfter)));
        using var pdf = PdfDocument.Open(set.File.ToArray());
        Assert.Equal(["一联", "", "二联", "", "责任书", "责任书", "回执"], pdf.GetPages().Select(page => page.Text));
        Assert.Equal(7, set.File.PageCount);
    }

    [Fact]
    public void Single_sided_there_is_no_blank_page()
    {
        using var pdf = PdfDocument.Open(Set(doubleSided: false).File.ToArray());

        Assert.Equal(["一联", "二联", "责任书", "责任书", "回执"], pdf.GetPages().Select(page => page.Text));
    }

    private static PrintSet Set(bool doubleSided)
    {
        Document Paper(string title, int pages) => new()
        {
            Title = title,
            Created = DateTimeOffset.UnixEpoch,
            Pages = [.. Enumerable.Repeat(new Page { Body = new Text(TestFonts.Body, title) }, pages)],
        };
        return PrintSet.Of("全套", DateTimeOffset.UnixEpoch, [Paper("一联", 1), Paper("二联", 1), Paper("责任书", 2), Paper("回执", 1)], doubleSided);
    }
}
