using System.Threading.Channels;
using CaRenewal.Core;
using CaRenewal.Core.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Audit;

/// <summary>
/// Who saw what, who came in and who was refused: a stream of this instance alone, so that reading never waits for those who
/// write. Events that come while a transaction is being committed share the next one.
/// </summary>
public sealed class AccessLog(IServiceScopeFactory scopes, AuditBook book, TimeProvider clock) : IAsyncDisposable
{
    private const int MostAtOnce = 500;

    private readonly Channel<Awaited> channel = Channel.CreateUnbounded<Awaited>(new() { SingleReader = true });
    private readonly Lock starting = new();
    private Task? writing;

    /// <summary>Name of the stream.</summary>
    public string Stream { get; } = AuditStreams.NewAccess();

    /// <summary>
    /// Returns once the event is stored for good: what it is about is shown only then. Never within a turn of the registrar,
    /// which on SQLite it would wait for.
    /// </summary>
    /// <param name="by">Who, with the staff number; empty where nobody is logged in.</param>
    /// <param name="subject">By its public key; never a personal value.</param>
    /// <param name="details">Values of the moment: <see cref="AuditDetails.Write"/>; personal ones masked.</param>
    /// <param name="reason">Why, where the clerk was asked.</param>
    /// <exception cref="Exception">It could not be stored: the page must not be sent.</exception>
    public Task RecordAsync(
        AuditKind kind, Stamp by, string subject, string? details = null, string? reason = null, CancellationToken cancellation = default)
    {
        var note = new AuditNote(kind, by, subject, details, reason is null ? null : AuditText.Clean(reason, Widths.Sentence));
        var awaited = new Awaited(note, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        ObjectDisposedException.ThrowIf(!channel.Writer.TryWrite(awaited), this);
        Start();
        return awaited.Stored.Task.WaitAsync(cancellation);
    }

    /// <summary>Whatever waits is stored first.</summary>
    public async ValueTask DisposeAsync()
    {
        channel.Writer.TryComplete();
        await (writing ?? Task.CompletedTask);
    }

    private void Start()
    {
        if (writing is null)
        {
            lock (starting)
            {
                // Its room is taken now: none is given out any more when the program ends.
                writing ??= WriteAsync(scopes.CreateAsyncScope());
            }
        }
    }

    private async Task WriteAsync(AsyncServiceScope room)
    {
        await using var kept = room;
        var cabinet = room.ServiceProvider.GetRequiredService<CabinetContext>();
        var isOpen = false;
        var batch = new List<Awaited>(MostAtOnce);
        while (await channel.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < MostAtOnce && channel.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            try
            {
                await StoreAsync(cabinet, batch, isOpen);
                isOpen = true;
                batch.ForEach(stored => stored.Stored.SetResult());
            }
            catch (Exception fault)
            {
                batch.ForEach(lost => lost.Stored.SetException(fault));
            }
        }
    }

    private Task StoreAsync(CabinetContext cabinet, List<Awaited> batch, bool isOpen)
    {
        var notes = batch.ConvertAll(one => one.Note);
        return book.WriteAsync(
            cabinet,
            async token => isOpen
                ? [await book.AppendAsync(cabinet, Stream, notes, token)]
                : [await OpenAsync(cabinet, token), await book.AppendAsync(cabinet, Stream, notes, token)],
            CancellationToken.None);
    }

    /// <summary>The changes name the stream together with its first events, so that one which is removed whole is missed.</summary>
    private Task<AuditHead> OpenAsync(CabinetContext cabinet, CancellationToken cancellation) => book.AppendAsync(
        cabinet, AuditStreams.Changes, [new AuditNote(AuditKind.AccessStreamOpened, AuditBook.Program(clock), Stream)], cancellation);

    private sealed record Awaited(AuditNote Note, TaskCompletionSource Stored);
}
