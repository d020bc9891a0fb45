using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace CaRenewal.Data.Audit;

/// <summary>Values one after the other as bytes that can be read in one way only: each with its kind, texts and bytes with their length.</summary>
internal sealed class CanonicalBytes
{
    private const byte Null = 0;
    private const byte Text = 1;
    private const byte Number = 2;
    private const byte Truth = 3;
    private const byte Identifier = 4;
    private const byte Instant = 5;
    private const byte Day = 6;
    private const byte Blob = 7;

    private readonly ArrayBufferWriter<byte> buffer = new(512);

    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public void Clear() => buffer.ResetWrittenCount();

    public void Add(string? text)
    {
        if (text is null)
        {
            buffer.Write([Null]);
            return;
        }

        Begin(Text, Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, buffer);
    }

    public void Add(long number) => Fixed(Number, number);

    public void Add(bool truth) => buffer.Write([Truth, truth ? (byte)1 : (byte)0]);

    public void Add(Guid? identifier)
    {
        if (identifier is not { } known)
        {
            buffer.Write([Null]);
            return;
        }

        buffer.Write([Identifier]);
        known.TryWriteBytes(buffer.GetSpan(16), bigEndian: true, out var length);
        buffer.Advance(length);
    }

    /// <summary>To the microsecond: PostgreSQL keeps no more.</summary>
    public void Add(DateTime instant) => Fixed(Instant, instant.Ticks / TimeSpan.TicksPerMicrosecond);

    public void Add(DateOnly day) => Fixed(Day, day.DayNumber);

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Begin(Blob, bytes.Length);
        buffer.Write(bytes);
    }

    public void AddNothing() => buffer.Write([Null]);

    private void Begin(byte kind, int length)
    {
        var head = buffer.GetSpan(1 + sizeof(int));
        head[0] = kind;
        BinaryPrimitives.WriteInt32BigEndian(head[1..], length);
        buffer.Advance(1 + sizeof(int));
    }

    private void Fixed(byte kind, long value)
    {
        var span = buffer.GetSpan(1 + sizeof(long));
        span[0] = kind;
        BinaryPrimitives.WriteInt64BigEndian(span[1..], value);
        buffer.Advance(1 + sizeof(long));
    }
}
