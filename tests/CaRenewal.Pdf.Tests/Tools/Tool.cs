using System.Diagnostics;

namespace CaRenewal.Pdf.Tests;

/// <summary>Programs and fonts of the system that read our files back, each with the Debian package that brings it.</summary>
internal static class Tool
{
    internal const string PdfToText = "pdftotext";
    internal const string PdfToImage = "pdftoppm";
    internal const string PdfFonts = "pdffonts";
    internal const string MuPdf = "mutool";
    internal const string Ghostscript = "gs";
    internal const string Qpdf = "qpdf";
    internal const string Zbar = "zbarimg";
    internal const string DejaVu = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
    internal const string HanaMin = "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf";

    internal static string PackageOf(string tool) => tool switch
    {
        PdfToText or PdfToImage or PdfFonts => "poppler-utils",
        MuPdf => "mupdf-tools",
        Ghostscript => "ghostscript",
        Qpdf => "qpdf",
        Zbar => "zbar-tools",
        DejaVu => "fonts-dejavu-core",
        HanaMin => "fonts-hanazono",
        _ => throw new ArgumentOutOfRangeException(nameof(tool), tool, null),
    };

    internal static bool IsHere(string tool) => tool.StartsWith('/')
        ? File.Exists(tool)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));

    /// <summary>Runs the program on the file, whose path stands for "{file}" among the arguments; the answer is what it printed.</summary>
    internal static string Run(PdfFile file, string tool, params string[] arguments) =>
        System.Text.Encoding.UTF8.GetString(RunForBytes(file, tool, arguments));

    internal static byte[] RunForBytes(PdfFile file, string tool, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("carenewal-pdf-");
        try
        {
            var path = Path.Combine(folder.FullName, "paper.pdf");
            File.WriteAllBytes(path, file.ToArray());
            return Start(tool, arguments.Select(argument => argument.Replace("{file}", path)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A sheet in black and grey, row by row from the upper left; 0 is black.</summary>
    internal static (int Width, int Height, byte[] Pixels) Image(PdfFile file, int resolution, int page = 1) =>
        ReadPgm(RunForBytes(file, PdfToImage, "-gray", "-r", $"{resolution}", "-f", $"{page}", "-l", $"{page}", "{file}"));

    internal static (int Width, int Height, byte[] Pixels) ReadPgm(byte[] image)
    {
        var (fields, at) = (new List<int>(), 2);
        while (fields.Count < 3)
        {
            var end = Array.FindIndex(image, at + 1, value => value is (byte)' ' or (byte)'\n');
            fields.Add(int.Parse(System.Text.Encoding.ASCII.GetString(image, at + 1, end - at - 1)));
            at = end;
        }

        return (fields[0], fields[1], image[(at + 1)..]);
    }

    internal static byte[] Start(string tool, IEnumerable<string> arguments)
    {
        Assert.True(IsHere(tool), $"Needs the Debian package {PackageOf(tool)}.");
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{tool}: {errors.Result} {System.Text.Encoding.UTF8.GetString(output.ToArray())}");
        return output.ToArray();
    }
}
