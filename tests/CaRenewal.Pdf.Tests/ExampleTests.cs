using UglyToad.PdfPig;

namespace CaRenewal.Pdf.Tests;

/// <summary>How a paper is written; read it as the manual.</summary>
public class ExampleTests
{
    // Once per process: fonts, typefaces, and the wording that every paper of the form shares.
    private static readonly TextStyle Body = new(TestFonts.Song, 12) { Leading = 1.6 };
    private static readonly TextStyle Title = new(TestFonts.Titles, 22);
    private static readonly TextStyle Caption = Body with { Size = 9, Grey = 0.25 };

    private static readonly FormEdition Edition = new(
        (TestFonts.Song, "本单位名称授权为全权代表，共张：姓（）日期年月日单位类型企业机关其他:/ 0123456789"),
        (TestFonts.Titles, "授权委托书"));

    [Fact]
    public void A_paper_with_running_text_a_grid_and_a_seal_box_is_written_and_read_back()
    {
        var paper = new Document
        {
            Title = "授权委托书",
            Created = new DateTimeOffset(2026, 11, 23, 10, 15, 0, TimeSpan.FromHours(8)),
            Edition = Edition,
            Pages = [new Page { Left = 25, Right = 25, Top = 30, Body = Content("益阳资江示范建设工程（集团）有限公司", "刘某某"), Furniture = Furniture }],
        };

        var file = paper.ToPdf();

        using var pdf = PdfDocument.Open(file.ToArray());
        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        Assert.Equal(1, pdf.NumberOfPages);
        Assert.Contains("本单位益阳资江示范建设工程（集团）有限公司（单位名称）授权刘某某（姓名）为全权代表", text);
        Assert.Contains("☑企业", text);
        Assert.Contains("1 / 1", text);
    }

    private static Column Content(string unit, string? agent) => new(
        new Text(Title, "授权委托书") { Align = Align.Centre },
        new Space(8),
        // A string is a span in the paragraph's style; a blank is a line, with the value on it where one is known.
        new Text(Body, "本单位", Span.Blank(60, unit), new Span("（单位名称）", Caption), "授权", Span.Blank(20, agent), new Span("（姓名）", Caption), "为全权代表，共", Span.Blank(10), "张。")
        {
            Align = Align.Justify,
            Indent = 2,
        },
        new Space(4),
        new Table(36, 50, 26, 0)
        {
            Rows =
            [
                // A row grows with its text; text with a MinSize shrinks to it before the row grows beyond MaxHeight.
                new TableRow(Label("单位名称"), new Cell(new Text(Body, unit) { MinSize = 8 }) { Span = 3 }) { MinHeight = 10, MaxHeight = 16 },
                new TableRow(Label("单位类型"), new Cell(new Text(Body, $"{CheckMark.Of(true)}企业　☐机关　☐其他：", Span.Blank(20))) { Span = 3 }) { MinHeight = 10 },
            ],
        },
        new Space(4),
        new Row((60, new Text(Body, "日期：", Span.Gap(10), "年", Span.Gap(8), "月", Span.Gap(8), "日")), (0, new Box(62, 62) { CornerMarks = true, Align = Align.Right })));

    private static Text Label(string text) => new(Body, text) { Align = Align.Centre };

    private static IEnumerable<At> Furniture(PageNumber page) =>
    [
        new At(160, 10, 30, new MatrixCode(new bool[,] { { true, false }, { true, true } }, 0.5) { Align = Align.Right }),
        new At(25, 280, 160, new Text(Caption, $"{page.Number} / {page.Count}") { Align = Align.Centre }),
    ];
}
