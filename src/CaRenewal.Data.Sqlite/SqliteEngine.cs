using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Sqlite;

/// <summary>The embedded default: one file, write-ahead log, one writer in a process.</summary>
public sealed class SqliteEngine : CabinetEngine
{
    private const int Constraint = 19;
    private const int PrimaryKeyExtended = 1555;
    private const int UniqueExtended = 2067;

    public override string Name => "Sqlite";

    public override string OfflineConnectionString => "Data Source=:memory:";

    /// <summary>The provider sleeps 150 ms whenever the database is busy: waiting here takes as long as the other needs.</summary>
    public override SemaphoreSlim? WriteGate { get; } = new(1, 1);

    public override bool CanScriptRepeatably => false;

    public override string DefaultConnectionString(string folder) =>
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "carenewal.db") }.ConnectionString;

    public override string DataFile(string connectionString) => FileOf(connectionString);

    public override string NextNumberSql => """
        INSERT INTO "ApplicationCounters" ("Point", "Day", "Last") VALUES (@point, @day, 1)
        ON CONFLICT ("Point", "Day") DO UPDATE SET "Last" = "Last" + 1
        RETURNING "Last"
        """;

    // A transaction that writes has the whole file to itself.
    public override string LockHeadSql => """SELECT "Sequence", "Hash" FROM "AuditHeads" WHERE "Stream" = @stream""";

    public override void Use(DbContextOptionsBuilder options, string connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        options.UseSqlite(connection.ConnectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteEngine).Assembly)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        options.AddInterceptors(BusyTimeout.Instance);
    }

    public override bool IsDuplicate(DbException fault) => fault is SqliteException
    {
        SqliteErrorCode: Constraint,
        SqliteExtendedErrorCode: PrimaryKeyExtended or UniqueExtended,
    };

    public override Task MigrateAsync(CabinetContext cabinet, CancellationToken cancellation) =>
        SqliteMigration.RunAsync(cabinet, cancellation);

    public override Task BackUpAsync(CabinetContext cabinet, string file, CancellationToken cancellation) =>
        SqliteBackup.RunAsync(cabinet, file, cancellation);

    internal static string FileOf(string connectionString) => Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
}
