using System.Reflection;
using CaRenewal.Data.Tests.Cabinets;
using Microsoft.Data.SqlClient;

namespace CaRenewal.Web.Tests.Engines;

/// <summary>The engine on which this run's hosts keep their cabinets: the project's own, else what CARENEWAL_TEST_PROVIDER names, else SQLite.</summary>
internal static class TestEngine
{
    private const string SqlServerSetting = "CARENEWAL_TEST_SQLSERVER";

    public static string Name { get; } = typeof(TestEngine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(fact => fact.Key == "Engine")?.Value ?? Setting("CARENEWAL_TEST_PROVIDER") ?? "Sqlite";

    public static bool IsFile => Name == "Sqlite";

    /// <summary>The server copies a database sooner than the program fills one.</summary>
    public static bool Copies => Name == "PostgreSql";

    /// <summary>Why the suite is not run on this engine here; null where it is, or where what is missing must fail.</summary>
    public static string? SkipReason => Name switch
    {
        "PostgreSql" when Setting("CI") != "true" => PostgreSqlServer.Missing,
        "SqlServer" when Setting(SqlServerSetting) is null => $"{SqlServerSetting} holds no connection string of a SQL Server.",
        _ => null,
    };

    /// <summary>A database of its own, to be dropped by <see cref="Drop"/>.</summary>
    /// <returns>Its connection string.</returns>
    public static string CreateDatabase() => Name switch
    {
        "PostgreSql" => PostgreSqlServer.CreateDatabaseAsync().GetAwaiter().GetResult(),

        // The program makes it when it opens the cabinet.
        "SqlServer" => new SqlConnectionStringBuilder(Setting(SqlServerSetting)) { InitialCatalog = $"carenewal_{Guid.NewGuid():N}" }.ConnectionString,
        _ => throw new InvalidOperationException($"{Name} has no databases on a server."),
    };

    /// <summary>As <see cref="CreateDatabase"/>, with what another has, to which nobody is connected.</summary>
    public static string CopyDatabase(string connectionString) => PostgreSqlServer.CopyDatabaseAsync(connectionString).GetAwaiter().GetResult();

    public static void Drop(string connectionString)
    {
        using var cabinet = Data.Tests.Cabinets.Engines.Unsealed(Name, connectionString);
        cabinet.Database.EnsureDeleted();
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
