using static System.Buffers.Binary.BinaryPrimitives;

namespace CaRenewal.Pdf.Fonts;

/// <summary>Code point to glyph, from a cmap subtable of format 12 or 4 (OpenType 1.9, "cmap").</summary>
internal sealed class CharacterMap
{
    private const int PageCount = 0x110000 >> 8;
    private readonly ushort[]?[] pages = new ushort[]?[PageCount];

    internal CharacterMap(ReadOnlySpan<byte> cmap)
    {
        var (format12, format4) = FindSubtables(cmap);
        if (format12 > 0)
        {
            ReadGroups(cmap[format12..]);
        }
        else if (format4 > 0)
        {
            ReadSegments(cmap[format4..]);
        }
        else
        {
            throw new InvalidDataException("The font has no Unicode character map of format 4 or 12.");
        }
    }

    internal int this[int codePoint] =>
        (uint)codePoint < 0x110000 && pages[codePoint >> 8] is { } page ? page[codePoint & 0xFF] : 0;

    private static (int Format12, int Format4) FindSubtables(ReadOnlySpan<byte> cmap)
    {
        var (format12, format4) = (0, 0);
        for (var i = 0; i < ReadUInt16BigEndian(cmap[2..]); i++)
        {
            var record = cmap[(4 + 8 * i)..];
            var unicode = ReadUInt16BigEndian(record) is 0 || (ReadUInt16BigEndian(record) is 3 && ReadUInt16BigEndian(record[2..]) is 1 or 10);
            var offset = (int)ReadUInt32BigEndian(record[4..]);
            switch (ReadUInt16BigEndian(cmap[offset..]))
            {
                case 12 when unicode: format12 = offset; break;
                case 4 when unicode: format4 = offset; break;
            }
        }

        return (format12, format4);
    }

    private void ReadGroups(ReadOnlySpan<byte> table)
    {
        var count = (int)ReadUInt32BigEndian(table[12..]);
        for (var i = 0; i < count; i++)
        {
            var group = table[(16 + 12 * i)..];
            var first = (int)ReadUInt32BigEndian(group);
            var last = (int)Math.Min(ReadUInt32BigEndian(group[4..]), 0x10FFFF);
            var glyph = (int)ReadUInt32BigEndian(group[8..]);
            for (var codePoint = first; codePoint <= last; codePoint++)
            {
                Set(codePoint, (ushort)(glyph + codePoint - first));
            }
        }
    }

    private void ReadSegments(ReadOnlySpan<byte> table)
    {
        var twiceCount = ReadUInt16BigEndian(table[6..]);
        for (var i = 0; i < twiceCount; i += 2)
        {
            var last = ReadUInt16BigEndian(table[(14 + i)..]);
            var first = ReadUInt16BigEndian(table[(16 + twiceCount + i)..]);
            var delta = ReadUInt16BigEndian(table[(16 + 2 * twiceCount + i)..]);
            var rangeAt = 16 + 3 * twiceCount + i;
            var range = ReadUInt16BigEndian(table[rangeAt..]);
            for (var codePoint = (int)first; codePoint <= last && codePoint < 0xFFFF; codePoint++)
            {
                var glyph = range == 0 ? codePoint : ReadUInt16BigEndian(table[(rangeAt + range + 2 * (codePoint - first))..]);
                Set(codePoint, glyph == 0 && range != 0 ? (ushort)0 : (ushort)(glyph + delta));
            }
        }
    }

    private void Set(int codePoint, ushort glyph) => (pages[codePoint >> 8] ??= new ushort[256])[codePoint & 0xFF] = glyph;
}
