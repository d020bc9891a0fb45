namespace CaRenewal.Pdf.Tests.Fonts;

public class FontFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData("OTTO and no outlines of ours")]
    [InlineData("%PDF-1.7 is no font at all")]
    public void What_is_no_TrueType_font_is_refused(string content)
    {
        using var stream = new MemoryStream(System.Text.Encoding.ASCII.GetBytes(content));

        Assert.Throws<InvalidDataException>(() => TrueTypeFont.Read(stream));
    }

    [Fact]
    public void A_font_read_from_a_stream_is_the_font_read_from_its_file()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fonts/NotoSerifSC-Bold-Titles.ttf");
        using var stream = File.OpenRead(path);
        var (fromStream, fromFile) = (TrueTypeFont.Read(stream), TrueTypeFont.Open(path));

        Assert.Equal(fromFile.Name, fromStream.Name);
        Assert.Equal(fromFile.Cut("授权委托书"), fromStream.Cut("授权委托书"));
    }

    [Fact]
    public void The_title_face_has_every_character_it_is_said_to_have()
    {
        var said = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fonts/titles.txt")).Replace("\n", "");

        Assert.Empty(new Typeface(TestFonts.Bold).MissingIn(said));
        Assert.Equal(said.EnumerateRunes().Count() + 1, TestFonts.Bold.GlyphCount);
    }
}
