using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CaRenewal.Pdf.Writing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;
using static System.Buffers.Binary.BinaryPrimitives;

namespace CaRenewal.Pdf.Tests.Writing;

/// <summary>The rules of PDF/A-2u (ISO 19005-2) that our files are written to. No validator checks more than this list.</summary>
public class ArchiveRulesTests
{
    private static readonly Document Paper = new()
    {
        Title = "授权委托书 & <附件>",
        Author = "湖南CA",
        Created = new DateTimeOffset(2026, 11, 23, 10, 15, 0, TimeSpan.FromHours(8)),
        Edition = new((TestFonts.Song, "单位名称")),
        Pages = [new Page { Body = new Column(new Text(TestFonts.Body, "☑单位名称：益阳市AB12,刘𬭎㛃"), new Box(60, 60)) }],
    };

    private static readonly byte[] Bytes = Paper.ToPdf().ToArray();
    private static readonly string Latin = Encoding.Latin1.GetString(Bytes);

    [Fact]
    public void The_file_begins_with_its_version_and_a_line_of_high_bytes()
    {
        Assert.StartsWith("%PDF-1.7\n%", Latin);
        Assert.All(Bytes[10..14], value => Assert.True(value > 127));
    }

    [Fact]
    public void The_trailer_has_an_identifier_and_nothing_is_encrypted()
    {
        Assert.Matches("trailer\n<<.*/ID\\[<[0-9A-F]{32}><[0-9A-F]{32}>\\]>>", Latin);
        Assert.DoesNotContain("/Encrypt", Latin);
    }

    [Fact]
    public void The_metadata_says_what_the_information_dictionary_says()
    {
        using var pdf = PdfDocument.Open(Bytes);
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(Metadata(pdf)));
        XNamespace dc = "http://purl.org/dc/elements/1.1/", basic = "http://ns.adobe.com/xap/1.0/", adobe = "http://ns.adobe.com/pdf/1.3/", archive = "http://www.aiim.org/pdfa/ns/id/";
        string Value(XName name) => xmp.Descendants(name).Single().Value;

        Assert.Equal(("2", "U"), (Value(archive + "part"), Value(archive + "conformance")));
        Assert.Equal(Paper.Title, Value(dc + "title").Trim());
        Assert.Equal(pdf.Information.Title, Value(dc + "title").Trim());
        Assert.Equal(pdf.Information.Author, Value(dc + "creator").Trim());
        Assert.Equal(pdf.Information.Producer, Value(adobe + "Producer"));
        Assert.Equal(Paper.Created, DateTimeOffset.Parse(Value(basic + "CreateDate")));
        Assert.Equal("D:20261123101500+08'00'", pdf.Information.CreationDate);
        Assert.Equal("D:20261123101500+08'00'", pdf.Information.ModifiedDate);
        Assert.Equal(Value(basic + "CreateDate"), Value(basic + "ModifyDate"));
    }

    [Fact]
    public void The_output_intent_is_an_sRGB_profile_of_our_own()
    {
        var profile = SrgbProfile.Build();

        Assert.Contains("/S/GTS_PDFA1", Latin);
        Assert.Equal((uint)profile.Length, ReadUInt32BigEndian(profile));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        for (var i = 0; i < (int)ReadUInt32BigEndian(profile.AsSpan(128)); i++)
        {
            var (at, length) = (ReadUInt32BigEndian(profile.AsSpan(136 + 12 * i)), ReadUInt32BigEndian(profile.AsSpan(140 + 12 * i)));
            Assert.True(at % 4 == 0 && at + length <= profile.Length);
        }
    }

    [Fact]
    public void Every_composite_font_is_embedded_maps_numbers_to_glyphs_and_to_characters()
    {
        var composite = Regex.Count(Latin, "/Subtype/Type0[^>]*/Encoding/Identity-H[^>]*/ToUnicode \\d+ 0 R");

        Assert.Equal(2, composite);
        Assert.Equal(composite, Regex.Count(Latin, "/CIDToGIDMap/Identity"));
        Assert.Equal(composite, Regex.Count(Latin, "/FontFile2 \\d+ 0 R"));
    }

    [Fact]
    public void No_glyph_0_is_shown_and_every_letter_has_the_width_of_the_font()
    {
        using var pdf = PdfDocument.Open(Bytes);
        var letters = pdf.GetPage(1).Letters.Where(letter => letter.FontName!.Contains("Noto")).ToList();

        Assert.Equal("单位名称：益阳市AB12,刘𬭎㛃", string.Concat(letters.Select(letter => letter.Value)));
        Assert.All(letters, letter =>
        {
            var width = TestFonts.Regular.WidthOf(TestFonts.Regular.GlyphOf(char.ConvertToUtf32(letter.Value, 0)));
            Assert.Equal(width, letter.Width * 1000 / 12, 1.0);
        });
        Assert.DoesNotMatch("<0000><(?!FFFF)", ToUnicodeMaps(pdf));
    }

    [Fact]
    public void Nothing_forbidden_is_used()
    {
        foreach (var name in (string[])["/JavaScript", "/Launch", "/EmbeddedFile", "/LZWDecode", "/Transparency", "/SMask", "/OpenAction", "/AA", "/XFA"])
        {
            Assert.DoesNotContain(name, Latin);
        }
    }

    private static byte[] Metadata(PdfDocument pdf)
    {
        Assert.True(pdf.TryGetXmpMetadata(out var metadata));
        return metadata!.GetXmlBytes().ToArray();
    }

    private static string ToUnicodeMaps(PdfDocument pdf) => string.Concat(
        Regex.Matches(Latin, "/ToUnicode (\\d+) 0 R").Select(match =>
        {
            var stream = (StreamToken)pdf.Structure.GetObject(new UglyToad.PdfPig.Core.IndirectReference(long.Parse(match.Groups[1].Value), 0)).Data;
            using var deflated = new System.IO.Compression.ZLibStream(new MemoryStream(stream.Data.ToArray()), System.IO.Compression.CompressionMode.Decompress);
            return new StreamReader(deflated).ReadToEnd();
        }));
}
