namespace CaRenewal.Pdf.Tests;

public class DocumentTests
{
    private static readonly TextStyle Style = TestFonts.Body with { Leading = 2 };

    [Fact]
    public void Running_text_goes_on_to_the_next_page_and_each_page_knows_its_number()
    {
        var paper = new Document
        {
            Title = "责任书",
            Created = DateTimeOffset.UnixEpoch,
            Pages = [new Page { Body = Paragraphs(30, 3), Furniture = page => [new At(20, 285, 170, new Text(Style, $"{page.Number} / {page.Count}"))] }],
        };

        var sheets = paper.LayOut();

        Assert.Equal(3, sheets.Count);
        Assert.Equal(["1 / 3", "2 / 3", "3 / 3"], sheets.Select(sheet => sheet.Text().Split('\n')[^1]));
    }

    [Fact]
    public void What_would_need_a_second_sheet_is_set_closer_and_what_fits_is_not()
    {
        const double Wide = 20;
        var few = Assert.Single(Letter(5).LayOut());
        var many = Assert.Single(Letter(20).LayOut());

        Assert.True(Step(few) > Millimetres.ToPoints(Wide));
        Assert.True(Step(many) < Millimetres.ToPoints(Wide));
        Assert.Equal(2, Letter(60).LayOut().Count);

        static Document Letter(int lines) => new() { Title = "样张", Created = default, Pages = [Page(lines, Wide, () => Page(lines, 1))] };

        static Page Page(int lines, double apart, Func<Page>? closer = null) => new()
        {
            Body = new Column([.. Enumerable.Range(0, lines).SelectMany(_ => new Block[] { new Text(TestFonts.Body, "甲"), new Space(apart) })]),
            Closer = closer,
        };

        static double Step(Sheet sheet) => sheet.Runs[1].Y - sheet.Runs[0].Y;
    }

    [Fact]
    public void A_page_break_leaves_two_lines_of_a_paragraph_on_either_side()
    {
        for (var before = 20; before < 32; before++)
        {
            var body = new Column(Paragraphs(before, 1), new Text(Style, string.Join('\n', "甲乙丙丁戊己".AsEnumerable())));

            var lines = TestFonts.Paper(body).LayOut().Select(sheet => sheet.Text().Split('\n').Count(line => line[0] is not '益')).ToList();

            Assert.Equal(6, lines.Sum());
            Assert.DoesNotContain(1, lines);
        }
    }

    [Fact]
    public void What_is_to_stay_together_moves_to_the_next_page_as_a_whole()
    {
        var sheets = TestFonts.Paper(Paragraphs(28, 1), new Column(Paragraphs(4, 1), new Text(Style, "签名")) { KeepTogether = true }).LayOut();

        Assert.Equal(2, sheets.Count);
        Assert.Equal(5, sheets[1].Text().Split('\n').Length);
    }

    [Fact]
    public void A_heading_never_stands_alone_at_the_foot_of_a_page()
    {
        for (var before = 26; before < 32; before++)
        {
            var sheets = TestFonts.Paper(Paragraphs(before, 1), new Text(Style, "标题") { KeepWithNext = true }, Paragraphs(3, 1)).LayOut();

            Assert.DoesNotContain(sheets, sheet => sheet.Text().EndsWith("标题", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Rows_of_a_table_are_never_cut_and_every_page_closes_its_frame()
    {
        var rows = Enumerable.Range(0, 60).Select(_ => new TableRow(new Text(Style, "甲\n乙"), new Text(Style, "丙"))).ToList();
        var sheets = TestFonts.Paper(new Table(60, 0) { Rows = rows }).LayOut();

        Assert.True(sheets.Count > 2);
        Assert.All(sheets, sheet =>
        {
            var (text, levels) = (sheet.Text(), sheet.Strokes.ToArray().Where(stroke => stroke.Y1 == stroke.Y2).ToList());
            Assert.Equal(text.Count(letter => letter == '甲'), text.Count(letter => letter == '乙'));
            Assert.Equal(text.Count(letter => letter == '甲') + 1, levels.Count);
        });
    }

    [Fact]
    public void The_head_of_a_table_stands_on_every_page_and_never_alone()
    {
        for (var before = 20; before < 30; before++)
        {
            var rows = Enumerable.Range(0, 60).Select(_ => new TableRow(new Text(Style, "甲"), new Text(Style, "丙"))).ToList();
            var sheets = TestFonts.Paper(Paragraphs(before, 1), new Table(60, 0) { Head = new TableRow(new Text(Style, "标题"), new Text(Style, "文")), Rows = rows }).LayOut();

            var pages = sheets.Select(sheet => sheet.Text()).Where(text => text.Contains('标', StringComparison.Ordinal)).ToList();
            Assert.Equal(60, sheets.Sum(sheet => sheet.Text().Count(letter => letter == '甲')));
            Assert.Equal(pages.Count, sheets.Count(sheet => sheet.Text().Contains('甲', StringComparison.Ordinal)));
            Assert.All(pages, text => Assert.Contains("甲", text[text.IndexOf("标题", StringComparison.Ordinal)..], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_block_higher_than_the_page_is_an_error_and_not_clipped() =>
        Assert.Throws<PaperTooSmallException>(() => TestFonts.Paper(new Box(60, 400)).LayOut());

    [Fact]
    public void A_block_wider_than_its_room_is_an_error_and_not_clipped()
    {
        Assert.Throws<PaperTooSmallException>(() => TestFonts.Paper(new Box(171, 20)).LayOut());
        Assert.Throws<PaperTooSmallException>(() => TestFonts.Paper(new Box(165, 20) { CornerMarks = true }).LayOut());
        Assert.Throws<PaperTooSmallException>(() => TestFonts.Paper(new Table(100, 71)).LayOut());
        Assert.Throws<PaperTooSmallException>(() => TestFonts.Paper(new MatrixCode(new bool[,] { { true } }, 20)).LayOut());
    }

    [Fact]
    public void Space_vanishes_at_the_top_of_a_page()
    {
        var sheets = TestFonts.Paper(Paragraphs(1, 1), new PageBreak(), new Space(30), Paragraphs(1, 1)).LayOut();

        Assert.Equal(2, sheets.Count);
        Assert.Equal(sheets[0].Runs[0].Y, sheets[1].Runs[0].Y, 1e-9);
    }

    private static Column Paragraphs(int count, int lines) =>
        new(Enumerable.Repeat(new Text(Style, string.Join('\n', Enumerable.Repeat("益阳", lines))), count));
}
