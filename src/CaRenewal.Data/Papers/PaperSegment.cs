namespace CaRenewal.Data.Papers;

/// <summary>A stretch of a file. Put together in order, the segments are the file.</summary>
/// <param name="SharedHash">SHA-256 of the bytes where many papers have them in common (a font's fixed subset), and they hold nothing personal; else null.</param>
public readonly record struct PaperSegment(ReadOnlyMemory<byte> Bytes, byte[]? SharedHash = null);
