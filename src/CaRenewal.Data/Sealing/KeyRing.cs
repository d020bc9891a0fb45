using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CaRenewal.Data.Sealing;

/// <summary>The keys as they are now: one that is added to the file is used without a new start of the counter.</summary>
public sealed class KeyRing
{
    private const int PauseMilliseconds = 1000;

    private static readonly Action<ILogger, Exception> KeptOld = LoggerMessage.Define(
        LogLevel.Error, default, "The key file has changed and cannot be used; the keys read before stay in use")!;

    private readonly Lock looking = new();
    private readonly MasterKeyFile? file;
    private readonly ILogger<KeyRing> log;
    private volatile MasterKeys keys;
    private (DateTime, long) mark;
    private long lookedAt = Environment.TickCount64;

    public KeyRing(MasterKeys keys) => (this.keys, log) = (keys, NullLogger<KeyRing>.Instance);

    /// <exception cref="KeyRingBroken">A key cannot be read.</exception>
    public KeyRing(KeySource source, ILogger<KeyRing>? log = null)
    {
        this.log = log ?? NullLogger<KeyRing>.Instance;
        file = source.File;
        mark = file?.Mark ?? default;
        keys = source.Read();
    }

    /// <summary>Seen anew at most once a second.</summary>
    public MasterKeys Now
    {
        get
        {
            if (Environment.TickCount64 - Volatile.Read(ref lookedAt) >= PauseMilliseconds)
            {
                Look();
            }

            return keys;
        }
    }

    /// <summary>A key that is not known is looked for in the file at once: another process may have begun to use it.</summary>
    internal MasterKey? Find(ReadOnlySpan<byte> id)
    {
        if (keys.Find(id) is { } known)
        {
            return known;
        }

        Look();
        return keys.Find(id);
    }

    // What cannot be read, or has another first key, may be a file that is being put right: the counter goes on with what it has.
    private void Look()
    {
        if (file is null)
        {
            return;
        }

        lock (looking)
        {
            Volatile.Write(ref lookedAt, Environment.TickCount64);
            var now = file.Mark;
            if (now == mark)
            {
                return;
            }

            try
            {
                var fresh = file.Read();
                if (fresh.Oldest.IdText != keys.Oldest.IdText)
                {
                    throw new KeyRingBroken("主密钥文件的第一把密钥换了。");
                }

                (keys, mark) = (fresh, now);
            }
            catch (KeyRingBroken fault)
            {
                mark = now;
                KeptOld(log, fault);
            }
        }
    }
}
