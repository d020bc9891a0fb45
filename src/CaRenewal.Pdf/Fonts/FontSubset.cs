using System.Security.Cryptography;
using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace CaRenewal.Pdf.Fonts;

/// <summary>
/// The characters of one font that a document uses, numbered from 1. One number belongs to one code point, not to one
/// glyph: 一 and ⼀ share an outline, and only so does each come back from the paper as itself.
/// </summary>
internal sealed class FontSubset(TrueTypeFont font)
{
    private readonly Dictionary<int, int> numbers = [];
    private readonly List<int> codePoints = [];
    private readonly List<int> glyphs = [0];

    internal TrueTypeFont Font { get; } = font;

    internal IReadOnlyList<int> CodePoints => codePoints;

    internal bool Contains(int codePoint) => numbers.ContainsKey(codePoint);

    internal int NumberOf(int codePoint) => numbers.GetValueOrDefault(codePoint);

    internal int Add(int codePoint)
    {
        if (!numbers.TryGetValue(codePoint, out var number))
        {
            numbers[codePoint] = number = glyphs.Count;
            codePoints.Add(codePoint);
            glyphs.Add(Font.GlyphOf(codePoint));
        }

        return number;
    }

    internal int WidthOf(int number) => Font.WidthOf(glyphs[number]);

    /// <summary>Six letters drawn from what the subset holds, as ISO 32000-1, 9.6.4 asks: other contents, other tag.</summary>
    internal string Tag()
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Font.Name} {string.Join(' ', codePoints)}"));
        return string.Create(6, hash, (tag, bytes) =>
        {
            var value = ReadUInt32BigEndian(bytes);
            for (var i = 0; i < tag.Length; i++, value /= 26)
            {
                tag[i] = (char)('A' + value % 26);
            }
        });
    }

    /// <summary>A TrueType file of these glyphs alone; the number of a character is its glyph.</summary>
    internal byte[] ToTrueType(bool standAlone = false)
    {
        var outlines = new SubsetOutlines(Font, glyphs);
        var head = Font.Table("head");
        head.AsSpan(8, 4).Clear();
        WriteInt16BigEndian(head.AsSpan(50), 1);
        var horizontal = Font.Table("hhea");
        WriteUInt16BigEndian(horizontal.AsSpan(34), (ushort)outlines.Glyphs.Count);
        var maxima = Font.Table("maxp");
        WriteUInt16BigEndian(maxima.AsSpan(4), (ushort)outlines.Glyphs.Count);

        var file = new TrueTypeFile();
        if (standAlone)
        {
            file.Add("OS/2", Font.Table("OS/2"));
            file.Add("cmap", SubsetCharacterMap.Write(numbers));
        }

        file.Add("cvt ", Font.Table("cvt "));
        file.Add("fpgm", Font.Table("fpgm"));
        file.Add("glyf", outlines.Bytes);
        file.Add("head", head);
        file.Add("hhea", horizontal);
        file.Add("hmtx", Metrics(outlines.Glyphs));
        file.Add("loca", outlines.Locations);
        file.Add("maxp", maxima);
        if (standAlone)
        {
            file.Add("name", Font.Table("name"));
            file.Add("post", Font.Table("post"));
        }

        file.Add("prep", Font.Table("prep"));
        return file.ToArray();
    }

    private byte[] Metrics(IReadOnlyList<int> all)
    {
        var table = new byte[4 * all.Count];
        for (var i = 0; i < all.Count; i++)
        {
            WriteUInt16BigEndian(table.AsSpan(4 * i), (ushort)Font.AdvanceOf(all[i]));
            WriteInt16BigEndian(table.AsSpan(4 * i + 2), (short)Font.BearingOf(all[i]));
        }

        return table;
    }
}
