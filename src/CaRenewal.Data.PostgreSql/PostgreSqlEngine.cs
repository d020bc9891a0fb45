using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaRenewal.Data.PostgreSql;

public sealed class PostgreSqlEngine : CabinetEngine
{
    public override string Name => "PostgreSql";

    public override string OfflineConnectionString => "Host=localhost;Database=carenewal";

    public override string NextNumberSql => """
        INSERT INTO "ApplicationCounters" AS counter ("Point", "Day", "Last") VALUES (@point, @day, 1)
        ON CONFLICT ("Point", "Day") DO UPDATE SET "Last" = counter."Last" + 1
        RETURNING "Last"
        """;

    public override void Use(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, postgres => postgres
            .MigrationsAssembly(typeof(PostgreSqlEngine).Assembly)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            .EnableRetryOnFailure());

    public override bool IsDuplicate(DbException fault) => fault is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
