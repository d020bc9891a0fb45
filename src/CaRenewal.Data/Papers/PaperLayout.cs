using System.Text;

namespace CaRenewal.Data.Papers;

/// <summary>
/// How the segments of a paper are written in one value: version, then for each segment its own length and bytes,
/// or a mark and the hash under which the shared bytes are kept.
/// </summary>
internal static class PaperLayout
{
    private const byte Version = 1;
    private const int Shared = -1;
    private const int HashSize = 32;

    public static byte[] Write(IReadOnlyList<PaperSegment> segments)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        writer.Write(segments.Count);
        foreach (var segment in segments)
        {
            writer.Write(segment.SharedHash is null ? segment.Bytes.Length : Shared);
            writer.Write(segment.SharedHash is { } hash ? hash : segment.Bytes.Span);
        }

        return stream.ToArray();
    }

    /// <returns>The segments; those that are shared have no bytes yet.</returns>
    public static List<PaperSegment> Read(byte[] layout)
    {
        using var reader = new BinaryReader(new MemoryStream(layout));
        if (reader.ReadByte() != Version)
        {
            throw new InvalidDataException("文书存储的版本不认识。");
        }

        var segments = new List<PaperSegment>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var length = reader.ReadInt32();
            segments.Add(length == Shared
                ? new PaperSegment(default, reader.ReadBytes(HashSize))
                : new PaperSegment(reader.ReadBytes(length)));
        }

        return segments;
    }
}
