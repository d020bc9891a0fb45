using System.Security.Cryptography;

namespace CaRenewal.Pdf;

/// <summary>A piece of a file.</summary>
/// <param name="Bytes">The piece itself.</param>
/// <param name="SharedHash">SHA-256 of a piece that other files of this process hold too, byte for byte, so that it need be stored once; else null.</param>
public sealed record PdfSegment(ReadOnlyMemory<byte> Bytes, byte[]? SharedHash);

/// <summary>A finished PDF file; its segments, one after the other, are its bytes.</summary>
public sealed class PdfFile
{
    internal PdfFile(IReadOnlyList<PdfSegment> segments, int pageCount)
    {
        (Segments, PageCount) = (segments, pageCount);
        Length = segments.Sum(segment => segment.Bytes.Length);
    }

    public IReadOnlyList<PdfSegment> Segments { get; }

    public int PageCount { get; }

    public int Length { get; }

    /// <summary>SHA-256 of the whole file.</summary>
    public byte[] Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var segment in Segments)
        {
            hash.AppendData(segment.Bytes.Span);
        }

        return hash.GetHashAndReset();
    }

    public void CopyTo(Stream stream)
    {
        foreach (var segment in Segments)
        {
            stream.Write(segment.Bytes.Span);
        }
    }

    public byte[] ToArray()
    {
        var bytes = GC.AllocateUninitializedArray<byte>(Length);
        var at = 0;
        foreach (var segment in Segments)
        {
            segment.Bytes.Span.CopyTo(bytes.AsSpan(at));
            at += segment.Bytes.Length;
        }

        return bytes;
    }
}
