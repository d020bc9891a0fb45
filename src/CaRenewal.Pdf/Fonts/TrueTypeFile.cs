using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace CaRenewal.Pdf.Fonts;

/// <summary>Puts tables, given in the order of their tags, together as a TrueType file; empty tables are left out.</summary>
internal sealed class TrueTypeFile
{
    private readonly List<(string Tag, ReadOnlyMemory<byte> Bytes)> tables = [];

    internal void Add(string tag, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > 0)
        {
            tables.Add((tag, bytes));
        }
    }

    internal byte[] ToArray()
    {
        var at = 12 + 16 * tables.Count;
        var file = new byte[at + tables.Sum(table => Padded(table.Bytes.Length))];
        var power = BitOperations.Log2((uint)tables.Count);
        WriteUInt32BigEndian(file, 0x00010000);
        WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * tables.Count - (16 << power)));
        var (record, head) = (12, 0);
        foreach (var (tag, bytes) in tables)
        {
            bytes.Span.CopyTo(file.AsSpan(at));
            Encoding.ASCII.GetBytes(tag, file.AsSpan(record));
            WriteUInt32BigEndian(file.AsSpan(record + 4), Sum(file.AsSpan(at, Padded(bytes.Length))));
            WriteInt32BigEndian(file.AsSpan(record + 8), at);
            WriteInt32BigEndian(file.AsSpan(record + 12), bytes.Length);
            head = tag == "head" ? at : head;
            record += 16;
            at += Padded(bytes.Length);
        }

        WriteUInt32BigEndian(file.AsSpan(head + 8), 0xB1B0AFBA - Sum(file));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        foreach (var word in MemoryMarshal.Cast<byte, uint>(bytes))
        {
            sum += BitConverter.IsLittleEndian ? ReverseEndianness(word) : word;
        }

        return sum;
    }
}
