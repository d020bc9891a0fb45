using System.Text;
using CaRenewal.Pdf.Fonts;
using static System.Buffers.Binary.BinaryPrimitives;

namespace CaRenewal.Pdf;

/// <summary>One TrueType font file with glyf outlines. Tables are read when first needed; safe for any number of threads.</summary>
public sealed class TrueTypeFont
{
    private readonly FontSource source;
    private readonly Dictionary<string, (uint Offset, int Length)> tables = [];
    private readonly Lazy<CharacterMap> characters;
    private readonly Lazy<byte[]> metrics;
    private readonly Lazy<byte[]> locations;
    private readonly int metricCount;
    private readonly bool longLocations;

    private TrueTypeFont(FontSource source)
    {
        this.source = source;
        ReadDirectory();
        characters = new(() => new CharacterMap(Table("cmap")));
        metrics = new(() => Table("hmtx"));
        locations = new(() => Table("loca"));

        var head = Table("head");
        UnitsPerEm = ReadUInt16BigEndian(head.AsSpan(18));
        Bounds = [.. Enumerable.Range(0, 4).Select(i => (int)ReadInt16BigEndian(head.AsSpan(36 + 2 * i)))];
        longLocations = ReadInt16BigEndian(head.AsSpan(50)) == 1;
        var horizontal = Table("hhea");
        Ascender = ReadInt16BigEndian(horizontal.AsSpan(4));
        Descender = ReadInt16BigEndian(horizontal.AsSpan(6));
        metricCount = ReadUInt16BigEndian(horizontal.AsSpan(34));
        GlyphCount = ReadUInt16BigEndian(Table("maxp").AsSpan(4));
        Name = ReadName();
    }

    /// <summary>PostScript name, as readers show it in a document's list of fonts.</summary>
    public string Name { get; }

    /// <summary>Font units in one em.</summary>
    public int UnitsPerEm { get; }

    internal int GlyphCount { get; }

    internal int[] Bounds { get; }

    internal int Ascender { get; }

    internal int Descender { get; }

    /// <exception cref="InvalidDataException">The file is no TrueType font with glyf outlines.</exception>
    public static TrueTypeFont Open(string path) => new(new FontSource(path));

    /// <summary>Reads the whole stream into memory.</summary>
    public static TrueTypeFont Read(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return new(new FontSource(memory.ToArray()));
    }

    /// <summary>Whether the font has a glyph of its own for the code point.</summary>
    public bool Has(Rune character) => GlyphOf(character.Value) != 0;

    /// <summary>A font file of these characters alone, for a face that sets nothing but titles; characters the font lacks are left out.</summary>
    public byte[] Cut(string characters)
    {
        var subset = new FontSubset(this);
        foreach (var character in characters.EnumerateRunes().Distinct().Where(Has).Order())
        {
            subset.Add(character.Value);
        }

        return subset.ToTrueType(standAlone: true);
    }

    /// <summary>0 where the font has no glyph.</summary>
    internal int GlyphOf(int codePoint) => characters.Value[codePoint];

    /// <summary>In font units; glyphs past numberOfHMetrics share the last advance.</summary>
    internal int AdvanceOf(int glyph) => ReadUInt16BigEndian(metrics.Value.AsSpan(4 * Math.Min(glyph, metricCount - 1)));

    /// <summary>In thousandths of an em, rounded as /W and the layout both use it.</summary>
    internal int WidthOf(int glyph) => (AdvanceOf(glyph) * 2000 + UnitsPerEm) / (2 * UnitsPerEm);

    internal int BearingOf(int glyph) => ReadInt16BigEndian(metrics.Value.AsSpan(glyph < metricCount ? 4 * glyph + 2 : 4 * metricCount + 2 * (glyph - metricCount)));

    internal int OutlineLength(int glyph) => (int)(Location(glyph + 1) - Location(glyph));

    internal void ReadOutline(int glyph, Span<byte> into) => source.Read(tables["glyf"].Offset + Location(glyph), into);

    /// <summary>An absent table is empty.</summary>
    internal byte[] Table(string tag) => tables.TryGetValue(tag, out var table) ? source.Read(table.Offset, table.Length) : [];

    private long Location(int glyph) => longLocations
        ? ReadUInt32BigEndian(locations.Value.AsSpan(4 * glyph))
        : 2 * ReadUInt16BigEndian(locations.Value.AsSpan(2 * glyph));

    private void ReadDirectory()
    {
        var start = source.Read(0, 12);
        if (ReadUInt32BigEndian(start) is not (0x00010000 or 0x74727565))
        {
            throw new InvalidDataException("Not a TrueType font with glyf outlines.");
        }

        var count = ReadUInt16BigEndian(start.AsSpan(4));
        var directory = source.Read(12, 16 * count);
        for (var i = 0; i < count; i++)
        {
            var record = directory.AsSpan(16 * i, 16);
            tables[Encoding.ASCII.GetString(record[..4])] = (ReadUInt32BigEndian(record[8..]), (int)ReadUInt32BigEndian(record[12..]));
        }

        foreach (var tag in (string[])["head", "hhea", "hmtx", "maxp", "cmap", "loca", "glyf"])
        {
            if (!tables.ContainsKey(tag))
            {
                throw new InvalidDataException($"The font has no {tag} table.");
            }
        }
    }

    private string ReadName()
    {
        var name = Table("name").AsSpan();
        for (var i = 0; name.Length > 6 && i < ReadUInt16BigEndian(name[2..]); i++)
        {
            var record = name[(6 + 12 * i)..];
            if (ReadUInt16BigEndian(record[6..]) == 6 && ReadUInt16BigEndian(record) == 3)
            {
                var at = ReadUInt16BigEndian(name[4..]) + ReadUInt16BigEndian(record[10..]);
                var text = Encoding.BigEndianUnicode.GetString(name.Slice(at, ReadUInt16BigEndian(record[8..])));
                return string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-'));
            }
        }

        return "Unnamed";
    }
}
