using System.Security.Cryptography;

namespace CaRenewal.Pdf.Writing;

/// <summary>The body of an object that refers to no other, so that it is the same in every file.</summary>
internal sealed class SharedBody
{
    private SharedBody(byte[] bytes) => (Bytes, Hash) = (bytes, SHA256.HashData(bytes));

    internal byte[] Bytes { get; }

    internal byte[] Hash { get; }

    internal static SharedBody OfStream(ReadOnlySpan<byte> data, string entries)
    {
        var buffer = new PdfBuffer(data.Length + 256);
        buffer.AppendStream(data, entries, System.IO.Compression.CompressionLevel.SmallestSize);
        return new(buffer.Written.ToArray());
    }
}
