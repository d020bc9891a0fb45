using static System.Buffers.Binary.BinaryPrimitives;

namespace CaRenewal.Pdf.Fonts;

/// <summary>glyf and loca of a subset. Parts of composite glyphs follow the wanted glyphs, and their numbers are rewritten.</summary>
internal sealed class SubsetOutlines
{
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    private readonly Dictionary<int, int> renumbered = [];
    private readonly List<int> glyphs;

    internal SubsetOutlines(TrueTypeFont font, IReadOnlyList<int> wanted)
    {
        glyphs = [.. wanted];
        var ends = new List<int> { 0 };
        var bytes = new byte[512 * (glyphs.Count + 1)];
        var length = 0;
        for (var i = 0; i < glyphs.Count; i++)
        {
            // Nothing may ever show glyph 0, so its outline is left out.
            var size = i == 0 ? 0 : font.OutlineLength(glyphs[i]);
            if (length + size + 4 > bytes.Length)
            {
                Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + size + 4));
            }

            var outline = bytes.AsSpan(length, size);
            if (size > 0)
            {
                font.ReadOutline(glyphs[i], outline);
                RenumberParts(outline);
            }

            length = (length + size + 3) & ~3;
            ends.Add(length);
        }

        Bytes = bytes.AsMemory(0, length);
        var locations = new byte[4 * ends.Count];
        for (var i = 0; i < ends.Count; i++)
        {
            WriteInt32BigEndian(locations.AsSpan(4 * i), ends[i]);
        }

        Locations = locations;
    }

    internal IReadOnlyList<int> Glyphs => glyphs;

    internal ReadOnlyMemory<byte> Bytes { get; }

    internal byte[] Locations { get; }

    private void RenumberParts(Span<byte> outline)
    {
        if (ReadInt16BigEndian(outline) >= 0)
        {
            return;
        }

        var at = 10;
        int flags;
        do
        {
            flags = ReadUInt16BigEndian(outline[at..]);
            WriteUInt16BigEndian(outline[(at + 2)..], (ushort)NumberOf(ReadUInt16BigEndian(outline[(at + 2)..])));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2)
                + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
        }
        while ((flags & MoreComponents) != 0);
    }

    private int NumberOf(int glyph)
    {
        if (!renumbered.TryGetValue(glyph, out var number))
        {
            number = glyphs.IndexOf(glyph, 1);
            if (number < 0)
            {
                number = glyphs.Count;
                glyphs.Add(glyph);
            }

            renumbered[glyph] = number;
        }

        return number;
    }
}
