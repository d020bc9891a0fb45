using System.Security.Cryptography;
using System.Text;

namespace CaRenewal.Pdf.Writing;

/// <summary>Objects, cross-reference table and trailer of a file (ISO 32000-1, 7.5), kept as segments.</summary>
internal sealed class ObjectWriter
{
    /// <summary>Bytes below which a piece of its own costs more than it saves.</summary>
    private const int SmallestShared = 1024;

    private readonly PdfBuffer own = new(64 * 1024);
    private readonly List<(int OwnOffset, SharedBody Body)> shared = [];
    private readonly List<int> offsets = [0];
    private int sharedLength;

    internal ObjectWriter()
    {
        own.Append("%PDF-1.7\n%");
        own.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    internal int Reserve()
    {
        offsets.Add(0);
        return offsets.Count - 1;
    }

    /// <summary>Begins an object; write its body to the buffer and call <see cref="End"/>.</summary>
    internal PdfBuffer Begin(int number)
    {
        offsets[number] = own.Count + sharedLength;
        return own.Append(number).Append(" 0 obj\n");
    }

    internal void End() => own.Append("\nendobj\n");

    internal int Add(string body)
    {
        var number = Reserve();
        Begin(number).Append(body);
        End();
        return number;
    }

    internal int AddStream(ReadOnlySpan<byte> data, string entries = "")
    {
        var number = Reserve();
        Begin(number).AppendStream(data, entries);
        End();
        return number;
    }

    internal int Add(SharedBody body)
    {
        var number = Reserve();
        Begin(number);
        if (body.Bytes.Length < SmallestShared)
        {
            own.Write(body.Bytes);
        }
        else
        {
            shared.Add((own.Count, body));
            sharedLength += body.Bytes.Length;
        }

        End();
        return number;
    }

    internal PdfFile Finish(int catalog, int info, int pageCount)
    {
        var id = Convert.ToHexString(Fingerprint());
        var start = own.Count + sharedLength;
        own.Append("xref\n0 ").Append(offsets.Count).Append("\n0000000000 65535 f \n");
        foreach (var offset in offsets.Skip(1))
        {
            own.Append(offset.ToString("D10")).Append(" 00000 n \n");
        }

        own.Append($"trailer\n<</Size {offsets.Count}/Root {catalog} 0 R/Info {info} 0 R/ID[<{id}><{id}>]>>\nstartxref\n{start}\n%%EOF\n");
        return new PdfFile(Segments(), pageCount);
    }

    /// <summary>16 bytes drawn from all that the file holds so far.</summary>
    private ReadOnlySpan<byte> Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(own.Written.Span);
        foreach (var (_, body) in shared)
        {
            hash.AppendData(body.Hash);
        }

        return hash.GetHashAndReset().AsSpan(0, 16);
    }

    private List<PdfSegment> Segments()
    {
        var segments = new List<PdfSegment>();
        var at = 0;
        foreach (var (offset, body) in shared)
        {
            segments.Add(new(own.Written[at..offset], null));
            segments.Add(new(body.Bytes, body.Hash));
            at = offset;
        }

        segments.Add(new(own.Written[at..], null));
        return segments;
    }
}
