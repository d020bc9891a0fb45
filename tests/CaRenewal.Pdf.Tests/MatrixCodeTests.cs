using System.Text;
using System.Text.RegularExpressions;
using QRCoder;

namespace CaRenewal.Pdf.Tests;

public class MatrixCodeTests
{
    private const string Content = "YY20261123-0007/1/1/2/9F3A7C21";
    private const double Module = 0.5;

    [ToolFact(Tool.Zbar, Tool.PdfToImage)]
    public void The_code_is_read_from_a_scan_of_the_paper()
    {
        var file = TestFonts.Paper(new MatrixCode(Modules(), Module) { Align = Align.Right }).ToPdf();
        var folder = Directory.CreateTempSubdirectory("carenewal-pdf-");
        try
        {
            var (paper, image) = (Path.Combine(folder.FullName, "paper.pdf"), Path.Combine(folder.FullName, "scan"));
            File.WriteAllBytes(paper, file.ToArray());
            Tool.Start(Tool.PdfToImage, ["-r", "300", "-gray", "-singlefile", paper, image]);

            var read = Encoding.UTF8.GetString(Tool.Start(Tool.Zbar, ["-q", "--raw", image + ".pgm"]));

            Assert.Equal(Content, read.Trim());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [ToolFact(Tool.PdfToImage)]
    public void Four_modules_around_the_code_are_white_and_the_fifth_is_not()
    {
        var file = TestFonts.Paper(new Text(TestFonts.Body, "益阳"), new MatrixCode(Modules(), Module), new Text(TestFonts.Body, "益阳")).ToPdf();
        var (width, _, pixels) = Tool.Image(file, 300);
        var top = 20 + 12 * 1.5 * 25.4 / 72;
        var side = new MatrixCode(Modules(), Module).Size;
        bool Ink(double x, double y) => pixels[(int)(y * 300 / 25.4) * width + (int)(x * 300 / 25.4)] < 128;

        for (var along = 0.1; along < side - 0.1; along += 0.05)
        {
            for (var across = 0.1; across < 4 * Module - 0.1; across += 0.05)
            {
                Assert.False(Ink(20 + along, top + across));
                Assert.False(Ink(20 + along, top + side - across));
                Assert.False(Ink(20 + across, top + along));
                Assert.False(Ink(20 + side - across, top + along));
            }
        }

        Assert.True(Ink(20 + 4.5 * Module, top + 4.5 * Module));
    }

    [Fact]
    public void It_is_one_filled_path_of_whole_modules()
    {
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(TestFonts.Paper(new MatrixCode(Modules(), Module)).ToPdf().ToArray());

        var operators = string.Join('\n', pdf.GetPage(1).Operations.Select(operation => operation.Operator));

        Assert.Single(Regex.Matches(operators, "(?m)^f$"));
        Assert.All(pdf.GetPage(1).Operations.OfType<UglyToad.PdfPig.Graphics.Operations.PathConstruction.AppendRectangle>(), part =>
            Assert.All((double[])[part.LowerLeftX, part.LowerLeftY, part.Width, part.Height], number => Assert.Equal(Math.Round(number), number)));
    }

    [Fact]
    public void A_quiet_zone_that_comes_with_the_matrix_is_not_counted_twice()
    {
        var bare = Modules();
        var framed = new bool[bare.GetLength(0) + 6, bare.GetLength(0) + 6];
        for (var i = 0; i < bare.GetLength(0); i++)
        {
            for (var j = 0; j < bare.GetLength(0); j++)
            {
                framed[i + 3, j + 3] = bare[i, j];
            }
        }

        Assert.Equal(new MatrixCode(bare, Module).Size, new MatrixCode(framed, Module).Size);
    }

    private static bool[,] Modules()
    {
        var matrix = new QRCodeGenerator().CreateQrCode(Content, QRCodeGenerator.ECCLevel.M).ModuleMatrix;
        var modules = new bool[matrix.Count, matrix.Count];
        for (var row = 0; row < matrix.Count; row++)
        {
            for (var column = 0; column < matrix.Count; column++)
            {
                modules[row, column] = matrix[row][column];
            }
        }

        return modules;
    }
}
