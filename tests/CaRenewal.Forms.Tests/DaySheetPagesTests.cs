using System.Text.RegularExpressions;
using CaRenewal.Core.Closing;
using UglyToad.PdfPig;

namespace CaRenewal.Forms.Tests;

/// <summary>A 日结单 of any length: page numbers, repeated heads, and signatures that never stand alone.</summary>
public class DaySheetPagesTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(12, 1, 2)]
    [InlineData(400, 15, 22)]
    [InlineData(2000, 60, 110)]
    public void Every_page_says_which_of_how_many_it_is(int payments, int fewest, int most)
    {
        var pages = Pages(DaySheets.Of(payments));

        Assert.InRange(pages.Count, fewest, most);
        Assert.All(pages.Select((text, index) => (text, index)), page => Assert.Contains($"{page.index + 1} / {pages.Count}", page.text, StringComparison.Ordinal));
        Assert.Equal(payments, Regex.Count(string.Concat(pages), "42000[0-9]{16}"));
    }

    [Fact]
    public void A_list_that_goes_on_says_on_every_page_what_its_columns_are()
    {
        var pages = Pages(DaySheets.Of(400));

        Assert.All(pages.Where(page => page.Contains("42000", StringComparison.Ordinal)), page => Assert.Contains("流水号", page, StringComparison.Ordinal));
        Assert.All(pages.Where(page => page.Contains("解锁", StringComparison.Ordinal)), page => Assert.Contains("金额", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_signatures_stand_with_what_is_signed_however_long_the_explanations_are()
    {
        foreach (var lines in Enumerable.Range(0, 30))
        {
            var day = DaySheets.Reopened(12);
            day = day with { Books = day.Books with { Differences = [.. Enumerable.Repeat(day.Books.Differences[1], lines)] } };

            var signed = Assert.Single(Pages(day), page => page.Contains("经办（签名）", StringComparison.Ordinal));

            Assert.Contains("复核（签名）", signed, StringComparison.Ordinal);
            Assert.Contains("结转：", signed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_second_version_says_so_and_all_who_typed_slips_are_named()
    {
        var text = Reading.ByPdfPig(DaySheets.Print(DaySheets.Reopened(12)).Pdf);

        Assert.Contains("日结单号：YY20261123-R2", text);
        Assert.Contains("第2版", text);
        Assert.Contains("李敏、张宏伟、阿布都热合曼·买买提艾力江·吐尔逊江·库尔班", text);
        Assert.Contains(DaySheets.LongExplanation.Replace(" ", "", StringComparison.Ordinal), text);
    }

    [Fact]
    public void Pictures_are_left_where_somebody_asks_for_them()
    {
        if (Environment.GetEnvironmentVariable("CARENEWAL_SCREENSHOTS") is { Length: > 0 } folder)
        {
            foreach (var (name, day) in new[] { ("empty", DaySheets.Of(0)), ("12", DaySheets.Of(12)), ("400", DaySheets.Of(400)), ("reopened", DaySheets.Reopened(12)) })
            {
                File.WriteAllBytes(Path.Combine(folder, $"day-sheet-{name}.pdf"), DaySheets.Print(day).Pdf.ToArray());
            }
        }
    }

    private static List<string> Pages(DayClose day)
    {
        using var pdf = PdfDocument.Open(DaySheets.Print(day).Pdf.ToArray());
        return [.. pdf.GetPages().Select(page => page.Text)];
    }
}
