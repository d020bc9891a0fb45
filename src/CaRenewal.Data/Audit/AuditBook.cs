using System.Data.Common;
using CaRenewal.Core;
using CaRenewal.Core.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaRenewal.Data.Audit;

/// <summary>Adds to the chains. Within a transaction, last of all: whoever comes next waits at the head until it is committed.</summary>
public sealed class AuditBook(AuditSeal seal, HeadKeeper heads, TimeProvider clock)
{
    private const int MostAttempts = 5;

    /// <summary>A transaction of the record's own, beside the registrar's.</summary>
    /// <param name="write">May run more than once; answers where the streams end that it added to.</param>
    internal async Task WriteAsync(
        CabinetContext cabinet, Func<CancellationToken, Task<IReadOnlyList<AuditHead>>> write, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var ends = await cabinet.Database.CreateExecutionStrategy().ExecuteAsync(token => WriteAtOneGoAsync(cabinet, write, token), cancellation);
                foreach (var head in ends)
                {
                    heads.Keep(head);
                }

                return;
            }
            catch (DbUpdateException fault) when (attempt < MostAttempts && fault.InnerException is DbException inner && cabinet.Engine.IsDuplicate(inner))
            {
                // Another instance made the head in between.
            }
        }
    }

    /// <returns>Where the stream ends once the transaction is committed.</returns>
    internal async Task<AuditHead> AppendAsync(
        CabinetContext cabinet, string stream, IReadOnlyList<AuditNote> notes, CancellationToken cancellation)
    {
        var head = await LockAsync(cabinet, stream, cancellation);
        foreach (var note in notes)
        {
            var entry = Next(head, note);
            cabinet.Add(entry);
            (head.Sequence, head.Hash) = (entry.Sequence, entry.Hash);
        }

        head.At = clock.GetUtcNow().UtcDateTime;
        await cabinet.SaveChangesAsync(cancellation);
        return head;
    }

    private async Task<IReadOnlyList<AuditHead>> WriteAtOneGoAsync(
        CabinetContext cabinet, Func<CancellationToken, Task<IReadOnlyList<AuditHead>>> write, CancellationToken cancellation)
    {
        var gate = cabinet.Engine.WriteGate;
        await (gate?.WaitAsync(cancellation) ?? Task.CompletedTask);
        try
        {
            cabinet.ChangeTracker.Clear();
            await using var transaction = await cabinet.Database.BeginTransactionAsync(cancellation);
            cabinet.Record = new TurnRecord(Program(clock));
            var ends = await write(cancellation);
            await transaction.CommitAsync(cancellation);
            return ends;
        }
        finally
        {
            cabinet.Record = null;
            cabinet.ChangeTracker.Clear();
            gate?.Release();
        }
    }

    /// <summary>The program itself, now.</summary>
    internal static Stamp Program(TimeProvider clock) => new("", "系统", clock.GetUtcNow().UtcDateTime);

    /// <summary>Within a transaction: nobody else adds to the stream until it ends.</summary>
    internal static async Task<AuditHead> LockAsync(CabinetContext cabinet, string stream, CancellationToken cancellation)
    {
        var tracked = cabinet.AuditHeads.Local.FirstOrDefault(head => head.Stream == stream);
        if (tracked is not null)
        {
            cabinet.Entry(tracked).State = EntityState.Detached;
        }

        await using var command = cabinet.Database.GetDbConnection().CreateCommand();
        command.Transaction = cabinet.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = cabinet.Engine.LockHeadSql;
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("stream", stream);
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation)
            ? cabinet.Attach(Found(stream, reader)).Entity
            : cabinet.Add(new AuditHead { Stream = stream, Sequence = 0, Hash = AuditSeal.Beginning, At = default }).Entity;
    }

    private static AuditHead Found(string stream, DbDataReader reader) =>
        new() { Stream = stream, Sequence = reader.GetInt64(0), Hash = reader.GetFieldValue<byte[]>(1), At = default };

    private AuditEvent Next(AuditHead head, AuditNote note)
    {
        var entry = new AuditEvent
        {
            Stream = head.Stream,
            Sequence = head.Sequence + 1,
            At = ToMicroseconds(note.Stamp.At),
            Kind = note.Kind,
            Group = note.Kind.Group(),
            By = note.Stamp.By,
            Name = note.Stamp.Name,
            Subject = AuditText.Clean(note.Subject ?? "", Widths.Subject),
            Details = note.Details,
            Reason = note.Reason,
            Record = note.Of?.Kind,
            RecordId = note.Of?.Id,
            Digest = note.Digest,
            Hash = [],
        };
        return entry with { Hash = seal.Of(head.Hash, entry) };
    }

    private static DateTime ToMicroseconds(DateTime instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMicrosecond));
}
