using CaRenewal.Pdf.Fonts;
using static System.Buffers.Binary.BinaryPrimitives;

namespace CaRenewal.Pdf.Tests.Fonts;

public class CharacterMapTests
{
    private static readonly byte[] Table = TestFonts.Regular.Table("cmap");

    [Fact]
    public void Format_4_maps_the_basic_plane_as_format_12_does()
    {
        var (whole, old) = (new CharacterMap(Table), new CharacterMap(Only(4)));

        Assert.All(Enumerable.Range(0, 0xFFFF), codePoint => Assert.Equal(whole[codePoint], old[codePoint]));
        Assert.Equal(0, old[0x2CB4E]);
    }

    [Fact]
    public void Format_12_reaches_beyond_the_basic_plane()
    {
        var map = new CharacterMap(Only(12));

        Assert.All("𬭎𬱖䶮㛃".EnumerateRunes(), character => Assert.NotEqual(0, map[character.Value]));
        Assert.Equal(0, map[0x10FFFF]);
        Assert.Equal(0, map[-1]);
        Assert.Equal(0, map[0x110000]);
    }

    [Fact]
    public void A_font_without_a_Unicode_map_is_refused() => Assert.Throws<InvalidDataException>(() => new CharacterMap(new byte[4]));

    /// <summary>The font's table with the entry of one subtable alone.</summary>
    private static byte[] Only(int format)
    {
        var table = (byte[])Table.Clone();
        for (var i = 0; i < ReadUInt16BigEndian(Table.AsSpan(2)); i++)
        {
            var record = Table.AsSpan(4 + 8 * i, 8);
            if (ReadUInt16BigEndian(Table.AsSpan((int)ReadUInt32BigEndian(record[4..]))) == format)
            {
                record.CopyTo(table.AsSpan(4));
                WriteUInt16BigEndian(table.AsSpan(2), 1);
            }
        }

        return table;
    }
}
