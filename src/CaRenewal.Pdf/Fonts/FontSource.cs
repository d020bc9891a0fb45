using Microsoft.Win32.SafeHandles;

namespace CaRenewal.Pdf.Fonts;

/// <summary>
/// The bytes of a font file, read where they are needed: a face of 15 MB costs only the glyphs it sets.
/// Positioned reads share no state, so any number of threads may read at once.
/// </summary>
internal sealed class FontSource
{
    private readonly SafeFileHandle? file;
    private readonly byte[]? memory;

    internal FontSource(string path) => file = File.OpenHandle(path);

    internal FontSource(byte[] bytes) => memory = bytes;

    internal void Read(long offset, Span<byte> into)
    {
        if (memory is not null && offset + into.Length > memory.Length)
        {
            throw new InvalidDataException("The font file ends before its tables do.");
        }

        if (memory is not null)
        {
            memory.AsSpan(checked((int)offset), into.Length).CopyTo(into);
            return;
        }

        while (into.Length > 0)
        {
            var read = RandomAccess.Read(file!, into, offset);
            if (read == 0)
            {
                throw new InvalidDataException("The font file ends before its tables do.");
            }

            offset += read;
            into = into[read..];
        }
    }

    internal byte[] Read(long offset, int length)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        Read(offset, bytes);
        return bytes;
    }
}
