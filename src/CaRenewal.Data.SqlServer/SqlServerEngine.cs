using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaRenewal.Data.SqlServer;

/// <summary>What the office runs when it outgrows one machine: SQL Server 2016 (compatibility level 130) and later.</summary>
public sealed class SqlServerEngine : CabinetEngine
{
    private const int CompatibilityLevel = 130;
    private const int DuplicateIndexKey = 2601;
    private const int DuplicateConstraint = 2627;

    /// <summary>Other collations take characters they do not know (䶮, 𬭎) for equal to nothing.</summary>
    private const string Collation = "Latin1_General_100_BIN2";

    public override string Name => "SqlServer";

    public override string OfflineConnectionString => "Server=.;Database=CaRenewal";

    public override string NextNumberSql => """
        UPDATE [ApplicationCounters] WITH (UPDLOCK, SERIALIZABLE) SET [Last] = [Last] + 1
        OUTPUT inserted.[Last] WHERE [Point] = @point AND [Day] = @day;
        IF @@ROWCOUNT = 0
            INSERT INTO [ApplicationCounters] ([Point], [Day], [Last]) OUTPUT inserted.[Last] VALUES (@point, @day, 1);
        """;

    public override string LockHeadSql => "SELECT [Sequence], [Hash] FROM [AuditHeads] WITH (UPDLOCK, HOLDLOCK) WHERE [Stream] = @stream";

    public override void Use(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, server => server
            .MigrationsAssembly(typeof(SqlServerEngine).Assembly)
            .UseCompatibilityLevel(CompatibilityLevel)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            .EnableRetryOnFailure());

    public override void Shape(ModelBuilder model)
    {
        foreach (var text in model.Model.GetEntityTypes().SelectMany(Texts))
        {
            text.SetCollation(Collation);
        }
    }

    public override string BackupTool => "BACKUP DATABASE [CaRenewal] TO DISK = N'FILE' WITH CHECKSUM";

    public override bool IsDuplicate(DbException fault) =>
        fault is SqlException { Number: DuplicateIndexKey or DuplicateConstraint };

    private static IEnumerable<IMutableProperty> Texts(IMutableTypeBase type) => type.GetProperties()
        .Where(property => (property.GetValueConverter()?.ProviderClrType ?? property.ClrType) == typeof(string))
        .Concat(type.GetComplexProperties().SelectMany(complex => Texts(complex.ComplexType)));
}
