using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaRenewal.Data.Audit;

/// <summary>Puts heads into their file a second after they were committed, many as one, and the last of them when the program ends.</summary>
public sealed partial class HeadKeeper : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, KeptHead> waiting = new();
    private readonly Lock writing = new();
    private readonly HeadFile file;
    private readonly ILogger log;
    private readonly Timer timer;
    private int isSet;
    private long commits;

    public HeadKeeper(HeadFile file, ILogger<HeadKeeper>? log = null)
    {
        this.file = file;
        this.log = log ?? NullLogger<HeadKeeper>.Instance;
        timer = new Timer(_ => Write());
    }

    /// <summary>Grows with everything that this program writes in the record: what was read before it grew may be outdated.</summary>
    public long Commits => Interlocked.Read(ref commits);

    public void Dispose()
    {
        timer.Dispose();
        Write();
    }

    internal void Keep(AuditHead? head)
    {
        if (head is null)
        {
            return;
        }

        Interlocked.Increment(ref commits);

        // Two commits may come here in the other order.
        var kept = KeptHead.Of(head);
        waiting.AddOrUpdate(head.Stream, kept, (_, other) => other.Sequence > kept.Sequence ? other : kept);
        if (Interlocked.Exchange(ref isSet, 1) is 0)
        {
            timer.Change(Pause, Timeout.InfiniteTimeSpan);
        }
    }

    private void Write()
    {
        lock (writing)
        {
            Volatile.Write(ref isSet, 0);
            var heads = waiting.Keys.Select(stream => waiting.TryRemove(stream, out var head) ? head : null).OfType<KeptHead>().ToList();
            if (heads.Count is 0)
            {
                return;
            }

            try
            {
                file.Append(heads);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The counter goes on; the next head says more than this one did.
                CouldNotKeep(fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The heads of the audit record could not be written to their file")]
    private partial void CouldNotKeep(Exception fault);
}
