using System.Text;

namespace CaRenewal.Pdf.Tests;

public class TextReadBackTests
{
    private static readonly string RareNames = "刘𬭎㛃䶮𬱖";

    [ToolFact(Tool.PdfToText, Tool.MuPdf)]
    public void Every_Han_character_of_the_typeface_comes_back_as_itself_from_three_readers()
    {
        var all = string.Concat(Enumerable.Range(0x3400, 0x33480 - 0x3400)
            .Where(codePoint => codePoint is < 0xA000 or >= 0x20000 && TestFonts.Regular.Has(new Rune(codePoint)))
            .Where(codePoint => TestFonts.Regular.Has(new Rune(codePoint)))
            .Select(char.ConvertFromUtf32));
        Assert.True(all.Length > 27_000);
        var file = TestFonts.Paper(new Text(TestFonts.Body with { Size = 6, Leading = 1.2 }, all)).ToPdf();

        Assert.Equal(all, Reading.ByPdfPig(file));
        Assert.Equal(all, Reading.ByPoppler(file));
        Assert.Equal(all, Reading.ByMuPdf(file));
    }

    [ToolFact(Tool.PdfToText)]
    public void A_character_and_the_radical_that_shares_its_outline_stay_two_characters()
    {
        Assert.Equal(TestFonts.Regular.GlyphOf('一'), TestFonts.Regular.GlyphOf('⼀'));
        var file = TestFonts.Paper(new Text(TestFonts.Body, "一⼀一人⼈人")).ToPdf();

        Assert.Equal("一⼀一人⼈人", Reading.ByPdfPig(file));
        Assert.Equal("一⼀一人⼈人", Reading.ByPoppler(file));
    }

    [ToolFact(Tool.PdfToText, Tool.MuPdf)]
    public void Names_beyond_the_basic_plane_come_back()
    {
        var file = TestFonts.Paper(new Text(TestFonts.Body, RareNames)).ToPdf();

        Assert.Equal(RareNames, Reading.ByPdfPig(file));
        Assert.Equal(RareNames, Reading.ByPoppler(file));
        Assert.Equal(RareNames, Reading.ByMuPdf(file));
    }

    [ToolFact(Tool.PdfToText, Tool.MuPdf)]
    public void Drawn_check_marks_come_back_as_characters()
    {
        var file = TestFonts.Paper(new Text(TestFonts.Body, "☑企业　☐机关")).ToPdf();

        Assert.Equal("☑企业☐机关", Reading.ByPdfPig(file));
        Assert.Equal("☑企业☐机关", Reading.ByPoppler(file));
        Assert.Equal("☑企业☐机关", Reading.ByMuPdf(file));
    }

    [ToolFact(Tool.PdfToText)]
    public void Squeezed_punctuation_and_stretched_lines_keep_their_text()
    {
        const string Clause = "（以下简称“湖南CA”）、《责任书》：（一）签名（盖章）；（二）Internet / Intranet/ Extranet，下午14:00-17:00——USB存储器(KEY)。";
        var text = string.Concat(Enumerable.Repeat(Clause, 20));
        var file = TestFonts.Paper(new Text(TestFonts.Body, text) { Align = Align.Justify }).ToPdf();

        Assert.Equal(Reading.WithoutSpace(text), Reading.ByPdfPig(file));
        Assert.Equal(Reading.WithoutSpace(text), Reading.ByPoppler(file));
    }

    [Theory]
    [InlineData("&<>'\"()\\")]
    [InlineData("\\)(\r")]
    public void Characters_with_a_meaning_in_PDF_or_XML_are_only_characters(string text)
    {
        var paper = new Document { Title = text.Trim(), Created = DateTimeOffset.UnixEpoch, Pages = [new Page { Body = new Text(TestFonts.Body, text.Trim()) }] };

        Assert.Equal(text.Trim(), Reading.ByPdfPig(paper.ToPdf()));
    }

    [Fact]
    public void All_numbers_of_characters_survive_the_escapes_of_a_text_string()
    {
        // 14,000 characters: every byte value occurs as the first and as the second byte of a number.
        var all = string.Concat(Enumerable.Range(0x4E00, 14_000).Where(codePoint => TestFonts.Regular.Has(new Rune(codePoint))).Select(char.ConvertFromUtf32));

        Assert.Equal(all, Reading.ByPdfPig(TestFonts.Paper(new Text(TestFonts.Body with { Size = 6 }, all)).ToPdf()));
    }
}
