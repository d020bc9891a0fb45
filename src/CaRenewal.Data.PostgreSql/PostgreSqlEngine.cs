using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaRenewal.Data.PostgreSql;

public sealed class PostgreSqlEngine : CabinetEngine
{
    /// <summary>Any number, the same in every instance.</summary>
    private const long MigrationLock = 0x4341_5245_4E45_57;

    public override string Name => "PostgreSql";

    public override string OfflineConnectionString => "Host=localhost;Database=carenewal";

    public override string NextNumberSql => """
        INSERT INTO "ApplicationCounters" AS counter ("Point", "Day", "Last") VALUES (@point, @day, 1)
        ON CONFLICT ("Point", "Day") DO UPDATE SET "Last" = counter."Last" + 1
        RETURNING "Last"
        """;

    public override string LockHeadSql => """SELECT "Sequence", "Hash" FROM "AuditHeads" WHERE "Stream" = @stream FOR UPDATE""";

    public override void Use(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, postgres => postgres
            .MigrationsAssembly(typeof(PostgreSqlEngine).Assembly)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            .EnableRetryOnFailure());

    // Entity Framework's own lock ends with the transaction of each migration, and another instance would begin between two of
    // them; this one ends with the session. Where there is no database yet, its creation lets one instance through.
    public override async Task MigrateAsync(CabinetContext cabinet, CancellationToken cancellation)
    {
        var database = cabinet.Database;
        if (!await database.CanConnectAsync(cancellation))
        {
            await base.MigrateAsync(cabinet, cancellation);
            return;
        }

        await database.OpenConnectionAsync(cancellation);
        try
        {
            await database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancellation);
            await base.MigrateAsync(cabinet, cancellation);
            await database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", cancellation);
        }
        finally
        {
            await database.CloseConnectionAsync();
        }
    }

    public override string BackupTool => "pg_dump --format=custom --file=FILE DATABASE";

    public override bool IsDuplicate(DbException fault) => fault is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
