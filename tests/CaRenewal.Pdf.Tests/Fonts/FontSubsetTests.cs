using System.Text;
using CaRenewal.Pdf.Fonts;

namespace CaRenewal.Pdf.Tests.Fonts;

public class FontSubsetTests
{
    [Fact]
    public void Each_code_point_has_one_number_from_1_and_the_width_of_the_font()
    {
        var subset = new FontSubset(TestFonts.Regular);
        foreach (var character in "一⼀A，一")
        {
            subset.Add(character);
        }

        Assert.Equal(['一', '⼀', 'A', '，'], subset.CodePoints);
        Assert.Equal([1, 2, 3, 4], subset.CodePoints.Select(subset.NumberOf));
        Assert.Equal(0, subset.NumberOf('二'));
        Assert.Equal(TestFonts.Regular.AdvanceOf(TestFonts.Regular.GlyphOf('A')), subset.WidthOf(3));
    }

    [Fact]
    public void A_cut_font_sets_its_characters_as_the_whole_font_does()
    {
        var cut = TrueTypeFont.Read(new MemoryStream(TestFonts.Regular.Cut("永字八法Ag𬭎\U0001F600")));

        Assert.Equal(TestFonts.Regular.UnitsPerEm, cut.UnitsPerEm);
        Assert.Equal(8, cut.GlyphCount);
        Assert.False(cut.Has(new Rune(0x1F600)));
        Assert.All("永字八法Ag𬭎".EnumerateRunes(), character =>
        {
            var (own, whole) = (cut.GlyphOf(character.Value), TestFonts.Regular.GlyphOf(character.Value));
            Assert.NotEqual(0, own);
            Assert.Equal(TestFonts.Regular.AdvanceOf(whole), cut.AdvanceOf(own));
            Assert.Equal(Outline(TestFonts.Regular, whole), Outline(cut, own)[..TestFonts.Regular.OutlineLength(whole)]);
        });
    }

    [Fact]
    public void Other_characters_give_another_tag_and_the_same_give_the_same()
    {
        var (first, again, other) = (Subset("益阳"), Subset("益阳"), Subset("阳益"));

        Assert.Equal(first.Tag(), again.Tag());
        Assert.NotEqual(first.Tag(), other.Tag());
        Assert.Matches("^[A-Z]{6}$", first.Tag());
    }

    [ToolFact(Tool.DejaVu, Tool.MuPdf)]
    public void A_composite_glyph_looks_as_in_the_whole_font()
    {
        var dejaVu = TrueTypeFont.Open(Tool.DejaVu);
        var file = new Document
        {
            Title = "é",
            Created = DateTimeOffset.UnixEpoch,
            Pages = [new Page { Width = 50.8, Height = 38.1, Left = 10, Right = 10, Top = 10, Bottom = 10, Body = new Text(new TextStyle(new Typeface(dejaVu), 32), "éÅö") }],
        }.ToPdf();
        var ours = Tool.RunForBytes(file, Tool.MuPdf, "draw", "-q", "-r", "200", "-c", "gray", "-F", "pgm", "-o", "-", "{file}");

        var theirs = DrawWithWholeFont(file, "\\351\\305\\366");

        Assert.Contains((byte)0, Tool.ReadPgm(ours).Pixels);
        Assert.Equal(theirs, ours);
    }

    [ToolFact(Tool.DejaVu)]
    public void A_glyph_past_the_long_metrics_has_the_last_width()
    {
        var font = TrueTypeFont.Open(Tool.DejaVu);
        var widths = Enumerable.Range(0, font.GlyphCount).Select(font.WidthOf).ToList();

        Assert.Equal(font.GlyphCount, widths.Count);
        Assert.Equal(widths[6237], widths[^1]);
    }

    private static FontSubset Subset(string characters)
    {
        var subset = new FontSubset(TestFonts.Regular);
        foreach (var character in characters)
        {
            subset.Add(character);
        }

        return subset;
    }

    private static byte[] Outline(TrueTypeFont font, int glyph)
    {
        var outline = new byte[font.OutlineLength(glyph)];
        font.ReadOutline(glyph, outline);
        return outline;
    }

    /// <summary>MuPDF makes the same page itself, with the whole font file in it.</summary>
    private static byte[] DrawWithWholeFont(PdfFile ours, string text)
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(ours.ToArray());
        var page = pdf.GetPage(1);
        var start = page.Letters[0].StartBaseLine;
        var folder = Directory.CreateTempSubdirectory("carenewal-pdf-");
        try
        {
            var (content, whole) = (Path.Combine(folder.FullName, "page.txt"), Path.Combine(folder.FullName, "whole.pdf"));
            File.WriteAllText(content, FormattableString.Invariant(
                $"%%MediaBox 0 0 {page.Width:0.###} {page.Height:0.###}\n%%Font F {Tool.DejaVu} Latin\nBT /F 32 Tf 1 0 0 1 {start.X:0.##} {start.Y:0.##} Tm ({text}) Tj ET\n"));
            Tool.Start(Tool.MuPdf, ["create", "-o", whole, content]);
            return Tool.Start(Tool.MuPdf, ["draw", "-q", "-r", "200", "-c", "gray", "-F", "pgm", "-o", "-", whole]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
