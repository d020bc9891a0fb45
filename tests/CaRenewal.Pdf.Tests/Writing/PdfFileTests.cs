using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CaRenewal.Pdf.Tests.Writing;

public class PdfFileTests
{
    private static readonly FormEdition Edition = new((TestFonts.Song, "单位名称授权委托书0123456789"), (TestFonts.Titles, "授权委托书"));

    [Fact]
    public void The_same_paper_gives_the_same_bytes() => Assert.Equal(Paper("张三").ToArray(), Paper("张三").ToArray());

    [Fact]
    public void Another_value_gives_another_file_identifier()
    {
        var (first, other) = (Identifier(Paper("张三")), Identifier(Paper("李四")));

        Assert.NotEqual(first, other);
        Assert.Equal(first, Identifier(Paper("张三")));
    }

    [Fact]
    public void Segments_one_after_the_other_are_the_file()
    {
        var file = Paper("张三");

        var joined = file.Segments.SelectMany(segment => segment.Bytes.ToArray()).ToArray();

        Assert.Equal(file.ToArray(), joined);
        Assert.Equal(file.Length, joined.Length);
        Assert.Equal(SHA256.HashData(joined), file.Hash());
        using var stream = new MemoryStream();
        file.CopyTo(stream);
        Assert.Equal(joined, stream.ToArray());
    }

    [Fact]
    public void Papers_of_one_edition_share_their_fonts_byte_for_byte()
    {
        var (first, other) = (Shared(Paper("张三")), Shared(Paper("李四")));

        Assert.Equal(first.Keys, other.Keys);
        Assert.All(first, segment => Assert.Equal(segment.Value, other[segment.Key]));
        Assert.All(first, segment => Assert.Equal(segment.Key, Convert.ToHexString(SHA256.HashData(segment.Value))));
        Assert.Equal(2, first.Values.Count(bytes => Encoding.Latin1.GetString(bytes).Contains("/Length1")));
        Assert.All(first.Values, bytes => Assert.True(bytes.Length >= 1024));
    }

    [Fact]
    public void Two_editions_of_the_same_wording_hold_the_same_bytes()
    {
        var again = new FormEdition((TestFonts.Song, "9876543210书托委权授称名位单单"), (TestFonts.Titles, "书托委权授"));

        Assert.Equal(Paper("张三").ToArray(), Paper("张三", again).ToArray());
    }

    [Fact]
    public void A_value_whose_characters_the_edition_has_needs_no_font_of_its_own() =>
        Assert.Equal(2, FontFiles(Paper("单位")).Count);

    [Fact]
    public void Shared_and_own_fonts_have_distinct_names()
    {
        var names = Regex.Matches(Latin(Paper("张三")), "/FontName/([A-Z]{6}\\+[A-Za-z-]+)").Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(3, names.Count);
        Assert.Equal(names.Count, names.Select(name => name[..6]).Distinct().Count());
    }

    [Fact]
    public void Many_threads_write_what_one_writes()
    {
        var names = Enumerable.Range(0, 64).Select(i => $"张{(char)('一' + i)}").ToList();
        var alone = names.ConvertAll(name => Paper(name).Hash());

        var together = names.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(name => Paper(name).Hash()).ToList();

        Assert.Equal(alone, together);
    }

    [ToolFact(Tool.Qpdf, Tool.MuPdf, Tool.Ghostscript, Tool.PdfFonts)]
    public void Four_readers_find_no_fault()
    {
        var file = Paper("张三𬭎");

        Assert.Contains("No syntax or stream encoding errors found", Tool.Run(file, Tool.Qpdf, "--check", "{file}"));
        Assert.DoesNotMatch("(?i)warning|error", Tool.Run(file, Tool.MuPdf, "info", "{file}"));
        Assert.DoesNotMatch("(?i)warning|error", Tool.Run(file, Tool.Ghostscript, "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=nullpage", "{file}"));
        Assert.All(Tool.Run(file, Tool.PdfFonts, "{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Where(line => line.Contains("TrueType")),
            line => Assert.Matches("Identity-H +yes yes yes", line));
    }

    private static PdfFile Paper(string name, FormEdition? edition = null) =>
        TestFonts.Paper(edition ?? Edition, new Text(new TextStyle(TestFonts.Titles, 20), "授权委托书"), new Text(TestFonts.Body, $"单位名称{name}")).ToPdf();

    private static Dictionary<string, byte[]> Shared(PdfFile file) => file.Segments
        .Where(segment => segment.SharedHash is not null)
        .ToDictionary(segment => Convert.ToHexString(segment.SharedHash!), segment => segment.Bytes.ToArray());

    private static string Identifier(PdfFile file) => Regex.Match(Latin(file), "/ID\\[<([0-9A-F]{32})><\\1>\\]").Groups[1].Value;

    private static List<string> FontFiles(PdfFile file) => [.. Regex.Matches(Latin(file), "/FontFile2").Select(match => match.Value)];

    private static string Latin(PdfFile file) => Encoding.Latin1.GetString(file.ToArray());
}
