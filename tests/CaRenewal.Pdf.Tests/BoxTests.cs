namespace CaRenewal.Pdf.Tests;

public class BoxTests
{
    private const int Resolution = 300;

    [ToolFact(Tool.PdfToImage)]
    public void A_seal_box_is_as_large_as_asked_and_holds_no_ink()
    {
        var file = TestFonts.Paper(
            new Table(86, 0) { Rows = [new TableRow(new Text(TestFonts.Body, "新办"), new Box(62, 62) { CornerMarks = true, Align = Align.Centre })] },
            new Text(TestFonts.Body, "声明")).ToPdf();
        var (width, _, pixels) = Tool.Image(file, Resolution);

        // The box: table at 20 mm, second column 86 mm on and 84 mm wide, corner marks 5.5 mm, padding 1 mm above.
        var left = 20 + 86 + (84 - 62) / 2.0;
        var top = 20 + 1 + 5.5;
        double Pixel(double millimetres) => millimetres * Resolution / 25.4;
        bool Ink(double x, double y) => pixels[(int)Math.Round(Pixel(y)) * width + (int)Math.Round(Pixel(x))] < 255;

        for (var y = top + 0.3; y < top + 61.7; y += 0.08)
        {
            for (var x = left + 0.3; x < left + 61.7; x += 0.08)
            {
                Assert.False(Ink(x, y), $"Ink at {x:0.0}, {y:0.0} mm");
            }
        }

        Assert.Contains(Enumerable.Range(-3, 7), shift => Ink(left + shift / 12.0, top + 30));
        Assert.Contains(Enumerable.Range(-3, 7), shift => Ink(left + 62 + shift / 12.0, top + 30));
        Assert.Contains(Enumerable.Range(-3, 7), shift => Ink(left + 30, top + 62 + shift / 12.0));
        Assert.Contains(Enumerable.Range(-3, 7), shift => Ink(left - 3, top - 1.5 + shift / 12.0));
    }
}
