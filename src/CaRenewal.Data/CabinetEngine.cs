using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data;

/// <summary>What differs between the database engines.</summary>
public abstract class CabinetEngine
{
    /// <summary>Value of <c>Database:Provider</c>.</summary>
    public abstract string Name { get; }

    /// <summary>A connection string that is never opened: for scripts and migrations made without a server.</summary>
    public abstract string OfflineConnectionString { get; }

    /// <summary>Where the data lies when no connection string is set; null where one must be.</summary>
    public virtual string? DefaultConnectionString(string folder) => null;

    /// <summary>The file in which the data lie; null where a server keeps them.</summary>
    public virtual string? DataFile(string connectionString) => null;

    /// <summary>One writer at a time where the engine has room for one only; null where it locks rows itself.</summary>
    public virtual SemaphoreSlim? WriteGate => null;

    /// <summary>A schema script can ask what is there already.</summary>
    public virtual bool CanScriptRepeatably => true;

    public abstract void Use(DbContextOptionsBuilder options, string connectionString);

    /// <summary>Adds what only this engine needs to the model, e.g. a collation.</summary>
    public virtual void Shape(ModelBuilder model)
    {
    }

    /// <summary>SQL with @point and @day that takes the next number of the day and returns it as its only value.</summary>
    public abstract string NextNumberSql { get; }

    /// <summary>SQL with @stream that reads sequence and hash of a head and keeps the row until the transaction ends.</summary>
    public abstract string LockHeadSql { get; }

    /// <summary>The statement met a unique key that is already there.</summary>
    public abstract bool IsDuplicate(DbException fault);

    /// <summary>The tool that makes a backup where the program does not; null where <see cref="BackUpAsync"/> does.</summary>
    public virtual string? BackupTool => null;

    /// <summary>A consistent copy of the database in one file, made while the counter works; of a name that is taken, nothing.</summary>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    /// <exception cref="InvalidDataException">The copy is not whole; it was thrown away.</exception>
    public virtual Task BackUpAsync(CabinetContext cabinet, string file, CancellationToken cancellation) => throw new NotSupportedException(BackupTool);

    /// <summary>Brings the schema up to date; called only when a migration is pending.</summary>
    public virtual Task MigrateAsync(CabinetContext cabinet, CancellationToken cancellation) =>
        cabinet.Database.MigrateAsync(cancellation);
}
