using System.Buffers;

namespace CaRenewal.Web.Infrastructure.Sheets;

/// <summary>Holds what is written for a moment and passes it on asynchronously: a zip writes its headers synchronously, which a web server refuses.</summary>
internal sealed class PassingStream(Stream output) : Stream
{
    private const int Most = 64 * 1024;

    private readonly ArrayBufferWriter<byte> held = new(2 * Most);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer) => held.Write(buffer);

    public override void Write(byte[] buffer, int offset, int count) => held.Write(buffer.AsSpan(offset, count));

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        held.Write(buffer.Span);
        if (held.WrittenCount > Most)
        {
            await PassOnAsync(cancellationToken);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public async Task PassOnAsync(CancellationToken cancellation)
    {
        await output.WriteAsync(held.WrittenMemory, cancellation);
        held.ResetWrittenCount();
    }

    // What is held is passed on at the end, or when there is enough of it.
    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
