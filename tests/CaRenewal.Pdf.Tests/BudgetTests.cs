using System.Text;

namespace CaRenewal.Pdf.Tests;

/// <summary>What a paper costs, as far as it does not depend on how busy the machine is.</summary>
public class BudgetTests
{
    private static readonly string Wording = string.Concat(Enumerable.Range(0x4E00, 600).Where(codePoint => TestFonts.Regular.Has(new Rune(codePoint))).Select(char.ConvertFromUtf32));
    private static readonly FormEdition Edition = new((TestFonts.Song, Wording + "0123456789"));

    [Fact]
    public void A_full_page_allocates_less_than_2_MB_and_never_the_whole_font()
    {
        Page(0).ToPdf();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Page(1).ToPdf();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 2 * 1024 * 1024);
    }

    [Fact]
    public void Five_papers_with_two_hundred_rare_characters_store_less_than_64_KB_beside_what_they_share()
    {
        var set = PrintSet.Of("全套", DateTimeOffset.UnixEpoch, [.. Enumerable.Range(0, 5).Select(Page)], doubleSided: true);

        var own = set.File.Segments.Where(segment => segment.SharedHash is null).Sum(segment => segment.Bytes.Length);

        Assert.InRange(own, 1, 64 * 1024);
    }

    /// <summary>1,000 characters of shared wording, and 40 of its own.</summary>
    private static Document Page(int number) => TestFonts.Paper(
        Edition,
        new Text(TestFonts.Body, string.Concat(Wording, Wording)[..1000]) { Align = Align.Justify },
        new Text(TestFonts.Body, string.Concat(Enumerable.Range(0x6000 + 40 * number, 40).Select(char.ConvertFromUtf32))));
}
