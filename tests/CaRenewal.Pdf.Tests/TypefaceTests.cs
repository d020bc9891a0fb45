using System.Text;

namespace CaRenewal.Pdf.Tests;

public class TypefaceTests
{
    [Fact]
    public void Characters_that_no_font_has_are_named_once_each_in_order()
    {
        var missing = TestFonts.Song.MissingIn("益阳\U0001F600某\u0E01☑\U0001F600");

        Assert.Equal([new Rune(0x1F600), new Rune(0x0E01)], missing);
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u202E")]
    [InlineData("\u0007")]
    [InlineData("\t")]
    [InlineData("\uD800")]
    public void What_cannot_be_seen_is_missing(string text) => Assert.Single(TestFonts.Song.MissingIn("张" + text + "三"));

    [Fact]
    public void A_missing_character_is_an_error_that_names_it()
    {
        var paper = TestFonts.Paper(new Text(TestFonts.Body, "王\U0001F600"));

        var error = Assert.Throws<MissingGlyphException>(() => paper.ToPdf());

        Assert.Equal(new Rune(0x1F600), error.Character);
        Assert.Contains("U+1F600", error.Message);
        Assert.Contains("\U0001F600", error.Message);
    }

    [Fact]
    public void A_missing_character_in_shared_wording_is_found_when_the_edition_is_made() =>
        Assert.Throws<MissingGlyphException>(() => new FormEdition((TestFonts.Song, "单位\U0001F600")));

    [ToolFact(Tool.HanaMin, Tool.PdfToText)]
    public void A_stand_in_font_of_another_em_sets_the_same_size_on_the_same_baseline()
    {
        var hana = TrueTypeFont.Open(Tool.HanaMin);
        var face = new Typeface(TestFonts.Regular, hana);
        Assert.NotEqual(TestFonts.Regular.UnitsPerEm, hana.UnitsPerEm);
        var rare = RareCharacter(hana);
        Assert.Equal([rare], TestFonts.Song.MissingIn($"刘{rare}"));
        Assert.Empty(face.MissingIn($"刘{rare}"));
        var paper = TestFonts.Paper(new Text(new TextStyle(face, 12), $"刘{rare}某"));

        var sheet = Assert.Single(paper.LayOut());

        Assert.Equal(3, sheet.Runs.Length);
        Assert.All(sheet.Runs.ToArray(), run => Assert.Equal((12f, sheet.Runs[0].Y), (run.Size, run.Y)));
        Assert.Equal(24, sheet.GlyphsOf(2)[0].X - sheet.GlyphsOf(0)[0].X, 0.01);
        Assert.Equal($"刘{rare}某", Reading.ByPoppler(paper.ToPdf()));
    }

    [ToolFact(Tool.HanaMin)]
    public void Leading_comes_from_the_style_and_never_from_the_font()
    {
        var hana = TrueTypeFont.Open(Tool.HanaMin);
        var face = new Typeface(TestFonts.Regular, hana);
        var paper = TestFonts.Paper(new Text(new TextStyle(face, 12) { Leading = 2 }, $"刘\n{RareCharacter(hana)}\n某"));

        var baselines = paper.LayOut()[0].Runs.ToArray().Select(run => run.Y).ToList();

        Assert.Equal(24, baselines[1] - baselines[0], 1e-9);
        Assert.Equal(24, baselines[2] - baselines[1], 1e-9);
    }

    private static Rune RareCharacter(TrueTypeFont standIn) => Enumerable.Range(0x20000, 0x1000)
        .Select(codePoint => new Rune(codePoint))
        .First(rune => !TestFonts.Regular.Has(rune) && standIn.Has(rune));
}
