using CsCheck;

namespace CaRenewal.Pdf.Tests;

public class TextTests
{
    private const double PointsPerMillimetre = 72 / 25.4;

    private static readonly Gen<string> Names = Gen.Char["益阳资江示范建设工程（集团）有限公司ABC123，、 "].Array[1, 300].Select(letters => new string(letters));

    [Fact]
    public void Text_that_may_shrink_never_leaves_its_cell_and_the_row_grows_only_when_it_must() => Names.Sample(name =>
    {
        var sheet = Grid(name, minSize: 7);
        var (top, bottom) = Rows(sheet);
        var sizes = sheet.Runs.ToArray().Select(run => run.Size).ToList();
        Inside(sheet, top, bottom);
        Assert.All(sizes, size => Assert.InRange(size, 7, 12));
        Assert.True(bottom - top <= 16 * PointsPerMillimetre + 0.1 || sizes.TrueForAll(size => size == 7));
    });

    [Fact]
    public void Text_that_may_not_shrink_makes_its_row_grow() => Names.Sample(name =>
    {
        var sheet = Grid(name, minSize: null);
        var (top, bottom) = Rows(sheet);
        Inside(sheet, top, bottom);
        Assert.All(sheet.Runs.ToArray(), run => Assert.Equal(12, run.Size));
    });

    [Fact]
    public void A_short_name_keeps_its_size_and_the_row_its_height()
    {
        var sheet = Grid("张三", minSize: 7);

        var (top, bottom) = Rows(sheet);
        Assert.Equal(10 * PointsPerMillimetre, bottom - top, 0.01);
        Assert.Equal(12, sheet.Runs[0].Size);
    }

    [Fact]
    public void A_number_that_is_wider_than_its_cell_shrinks_before_it_is_broken()
    {
        var sheet = Grid(new string('8', 40), minSize: 5);

        Assert.Single(sheet.Runs.ToArray().Select(run => run.Y).Distinct());
        Assert.True(sheet.Runs[0].Size < 12);
    }

    [Theory]
    [InlineData(Align.Left, 0)]
    [InlineData(Align.Centre, 57.5)]
    [InlineData(Align.Right, 115)]
    public void Text_is_aligned_in_the_width_given(Align align, double expected)
    {
        var text = new Text(TestFonts.Body with { Size = 15 }, "益阳市政府人") { Align = align };
        var page = new Page { Width = 205 / PointsPerMillimetre, Left = 0, Right = 0, Body = text };

        var sheet = new Document { Title = "", Created = DateTimeOffset.UnixEpoch, Pages = [page] }.LayOut()[0];

        Assert.Equal(expected, sheet.GlyphsOf(0)[0].X, 0.01);
    }

    [Fact]
    public void An_empty_blank_is_a_line_as_wide_as_asked()
    {
        var sheet = TestFonts.Paper(new Text(TestFonts.Body, "共", Span.Blank(20), "张")).LayOut()[0];

        var line = Assert.Single(sheet.Strokes.ToArray());
        Assert.Equal(20 * PointsPerMillimetre, line.X2 - line.X1, 0.01);
        Assert.Equal("共张", sheet.Text());
    }

    [Fact]
    public void A_value_stands_in_the_middle_of_its_blank()
    {
        var sheet = TestFonts.Paper(new Text(TestFonts.Body, "共", Span.Blank(20, "2"), "张")).LayOut()[0];

        var line = Assert.Single(sheet.Strokes.ToArray());
        var value = sheet.GlyphsOf(0)[1];
        var width = TestFonts.Regular.WidthOf(TestFonts.Regular.GlyphOf('2')) * 12 / 1000.0;
        Assert.Equal(20 * PointsPerMillimetre, line.X2 - line.X1, 0.01);
        Assert.Equal((line.X1 + line.X2) / 2, value.X + width / 2, 0.01);
    }

    [Fact]
    public void The_line_under_a_long_value_goes_on_below_every_line_of_it()
    {
        var name = string.Concat(Enumerable.Repeat("益阳资江示范建设工程有限公司", 14));
        var sheet = TestFonts.Paper(new Text(TestFonts.Body, "本单位", Span.Blank(60, name), "授权") { Align = Align.Justify }).LayOut()[0];

        var lines = sheet.Runs.ToArray().Select(run => run.Y).Distinct().Count();
        Assert.True(lines >= 5);
        Assert.Equal(lines, sheet.Strokes.Length);
        Assert.All(sheet.Strokes.ToArray(), line => Assert.InRange(line.X2, line.X1 + 12, 190 * PointsPerMillimetre + 0.05));
    }

    [Fact]
    public void A_blank_wider_than_the_line_ends_at_the_margin()
    {
        var sheet = TestFonts.Paper(new Text(TestFonts.Body, Span.Blank(500))).LayOut()[0];

        Assert.Equal(170 * PointsPerMillimetre, sheet.Strokes[0].X2 - sheet.Strokes[0].X1, 0.01);
    }

    [Fact]
    public void Between_Han_and_Latin_there_is_a_little_room_and_no_character()
    {
        var sheet = TestFonts.Paper(new Text(TestFonts.Body, "湖南CA留存")).LayOut()[0];

        Assert.Equal("湖南CA留存", sheet.Text());
        Assert.InRange(sheet.GlyphsOf(0)[2].X - sheet.GlyphsOf(0)[1].X, 12.01, 12 * 1.25);
    }

    [Fact]
    public void Signs_between_Han_characters_stand_without_room()
    {
        var sheet = TestFonts.Paper(new Text(TestFonts.Body, "单位/个人*")).LayOut()[0];
        var slash = TestFonts.Regular.WidthOf(TestFonts.Regular.GlyphOf('/')) * 12 / 1000.0;

        Assert.Equal(24 + slash, sheet.GlyphsOf(0)[3].X - sheet.GlyphsOf(0)[0].X, 0.01);
    }

    [Fact]
    public void Text_at_a_fixed_place_shrinks_into_the_height_it_has()
    {
        var text = new Text(TestFonts.Body, string.Concat(Enumerable.Repeat("业务明细：延期3年1张；", 8))) { MinSize = 6 };
        var page = new Page { Furniture = _ => [new At(20, 10, 120, text) { Height = 8 }] };

        var sheet = new Document { Title = "", Created = DateTimeOffset.UnixEpoch, Pages = [page] }.LayOut()[0];

        Assert.True(sheet.Runs[^1].Y <= 18 * PointsPerMillimetre);
        Assert.InRange(sheet.Runs[0].Size, 6, 11.9);
    }

    [Fact]
    public void Any_characters_that_the_fonts_have_are_set_within_the_margins_and_come_back()
    {
        var known = Enumerable.Range(0x20, 0x33480).Where(codePoint => codePoint is < 0xD800 or > 0xDFFF)
            .Select(char.ConvertFromUtf32).Where(character => TestFonts.Song.MissingIn(character).Count == 0).ToArray();
        Gen.Int[0, known.Length - 1].Select(i => known[i]).Array[0, 200].Select(string.Concat).Sample(text =>
        {
            var paper = TestFonts.Paper(new Text(TestFonts.Body, text) { Align = Align.Justify });
            Assert.Equal(Reading.WithoutSpace(text), Reading.WithoutSpace(string.Concat(paper.LayOut().Select(sheet => sheet.Text()))));
            Assert.Equal(Reading.WithoutSpace(text), Reading.ByPdfPig(paper.ToPdf()));
        });
    }

    private static Sheet Grid(string name, double? minSize) => TestFonts.Paper(new Table(40, 60, 0)
    {
        Rows = [new TableRow(new Text(TestFonts.Body, ""), new Text(TestFonts.Body, name) { MinSize = minSize }, new Text(TestFonts.Body, "")) { MinHeight = 10, MaxHeight = 16 }],
    }).LayOut()[0];

    private static (double Top, double Bottom) Rows(Sheet sheet)
    {
        var levels = sheet.Strokes.ToArray().Where(stroke => stroke.Y1 == stroke.Y2).Select(stroke => stroke.Y1).ToList();
        return (levels.Min(), levels.Max());
    }

    private static void Inside(Sheet sheet, double top, double bottom)
    {
        for (var i = 0; i < sheet.Runs.Length; i++)
        {
            var run = sheet.Runs[i];
            Assert.InRange(run.Y - 0.88 * run.Size, top, bottom);
            Assert.InRange(run.Y + 0.12 * run.Size, top, bottom);
            foreach (var glyph in sheet.GlyphsOf(i))
            {
                Assert.InRange(glyph.X, 62 * PointsPerMillimetre - run.Size / 2 - 0.05, 118 * PointsPerMillimetre - run.Size / 4);
            }
        }
    }
}
