using static System.Buffers.Binary.BinaryPrimitives;

namespace CaRenewal.Pdf.Fonts;

/// <summary>A cmap with one subtable of format 12, for a subset that stands as a font file of its own.</summary>
internal static class SubsetCharacterMap
{
    private const int SubtableAt = 12;

    internal static byte[] Write(IReadOnlyDictionary<int, int> numbers)
    {
        var table = new byte[SubtableAt + 16 + 12 * numbers.Count];
        var subtable = table.AsSpan(SubtableAt);
        WriteUInt16BigEndian(table.AsSpan(2), 1);
        WriteUInt16BigEndian(table.AsSpan(4), 3);
        WriteUInt16BigEndian(table.AsSpan(6), 10);
        WriteUInt32BigEndian(table.AsSpan(8), SubtableAt);
        WriteUInt16BigEndian(subtable, 12);
        WriteUInt32BigEndian(subtable[4..], (uint)subtable.Length);
        WriteUInt32BigEndian(subtable[12..], (uint)numbers.Count);
        var at = 16;
        foreach (var (codePoint, number) in numbers.OrderBy(pair => pair.Key))
        {
            WriteUInt32BigEndian(subtable[at..], (uint)codePoint);
            WriteUInt32BigEndian(subtable[(at + 4)..], (uint)codePoint);
            WriteUInt32BigEndian(subtable[(at + 8)..], (uint)number);
            at += 12;
        }

        return table;
    }
}
