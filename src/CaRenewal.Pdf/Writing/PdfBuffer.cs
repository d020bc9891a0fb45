using System.Buffers.Text;
using System.IO.Compression;
using System.Text;

namespace CaRenewal.Pdf.Writing;

/// <summary>Bytes under construction, with the few notations PDF is made of.</summary>
internal sealed class PdfBuffer(int capacity = 4096)
{
    private byte[] bytes = new byte[capacity];
    private int length;

    internal int Count => length;

    internal ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    internal void Write(ReadOnlySpan<byte> buffer)
    {
        buffer.CopyTo(Room(buffer.Length));
        length += buffer.Length;
    }

    internal void Clear() => length = 0;

    internal void Append(byte value)
    {
        Room(1)[0] = value;
        length++;
    }

    internal PdfBuffer Append(string ascii)
    {
        length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    internal PdfBuffer Append(int number)
    {
        Utf8Formatter.TryFormat(number, Room(11), out var written);
        length += written;
        return this;
    }

    /// <summary>A number with at most two decimals, and a space.</summary>
    internal PdfBuffer AppendNumber(double number)
    {
        var hundredths = (int)Math.Round(number * 100);
        if (hundredths < 0)
        {
            Append((byte)'-');
            hundredths = -hundredths;
        }

        Append(hundredths / 100);
        var rest = hundredths % 100;
        if (rest != 0)
        {
            Append((byte)'.');
            Append((byte)('0' + rest / 10));
            if (rest % 10 != 0)
            {
                Append((byte)('0' + rest % 10));
            }
        }

        Append((byte)' ');
        return this;
    }

    /// <summary>A text string in UTF-16BE, as hexadecimal digits.</summary>
    internal PdfBuffer AppendText(string text) =>
        Append("<FEFF").Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))).Append(">");

    /// <summary>A stream object's dictionary and data, deflated; extra entries as given.</summary>
    internal void AppendStream(ReadOnlySpan<byte> data, string entries = "", CompressionLevel level = CompressionLevel.Optimal)
    {
        var deflated = new PdfBuffer(data.Length / 2 + 256);
        using (var into = new BufferStream(deflated))
        using (var deflate = new ZLibStream(into, level))
        {
            deflate.Write(data);
        }

        Append("<</Filter/FlateDecode").Append(entries).Append("/Length ").Append(deflated.Count).Append(">>stream\n");
        Write(deflated.Written.Span);
        Append("\nendstream");
    }

    private Span<byte> Room(int count)
    {
        if (length + count > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + count));
        }

        return bytes.AsSpan(length);
    }
}
