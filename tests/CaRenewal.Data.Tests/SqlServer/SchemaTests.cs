using CaRenewal.Data.Audit;
using CaRenewal.Data.Tests.Cabinets;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.SqlServer;

public sealed class SchemaTests
{
    [Theory, InlineData("Sqlite"), InlineData("SqlServer"), InlineData("PostgreSql")]
    public void No_change_of_the_model_lacks_its_migration(string engine)
    {
        using var cabinet = CabinetScript.Offline(Engines.Named(engine));

        Assert.False(cabinet.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_script_for_sql_server_is_valid_at_compatibility_level_130_and_may_be_run_again()
    {
        var script = CabinetScript.For(Engines.Named("SqlServer"));

        Assert.Empty(TransactSql.FaultsIn(script));
        Assert.Contains("IF NOT EXISTS", script, StringComparison.Ordinal);
        Assert.NotEmpty(TransactSql.FaultsIn(script.Replace("CREATE TABLE", "CREATE TABEL", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_counter_of_sql_server_is_valid() => Assert.Empty(TransactSql.FaultsIn(Engines.Named("SqlServer").NextNumberSql));

    [Fact]
    public void What_locks_a_head_and_what_reads_a_record_back_is_valid_on_sql_server()
    {
        Assert.Empty(TransactSql.FaultsIn(Engines.Named("SqlServer").LockHeadSql));
        Assert.All(Enum.GetValues<RecordKind>(), kind => Assert.Empty(TransactSql.FaultsIn(RecordDigest.SqlFor(Dossier.Of(kind, Dossier.Newest)!, 2))));
    }

    [Theory, OnPostgreSql]
    public async Task The_script_can_be_run_twice_and_leaves_nothing_to_migrate(string engine)
    {
        await using var cabinet = Engines.Unsealed(engine, await PostgreSqlServer.CreateEmptyDatabaseAsync());
        var script = CabinetScript.For(cabinet.Engine);

        await cabinet.Database.ExecuteSqlRawAsync(script.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        await cabinet.Database.ExecuteSqlRawAsync(script.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

        Assert.Empty(await cabinet.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task The_script_for_sqlite_makes_an_empty_file_ready()
    {
        await using var cabinet = Engines.Unsealed("Sqlite", "Data Source=:memory:");
        await cabinet.Database.OpenConnectionAsync();

        await cabinet.Database.ExecuteSqlRawAsync(CabinetScript.For(cabinet.Engine));

        Assert.Empty(await cabinet.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public void Every_text_column_of_sql_server_tells_rare_characters_apart()
    {
        using var cabinet = CabinetScript.Offline(Engines.Named("SqlServer"));
        var script = cabinet.Database.GenerateCreateScript();

        Assert.DoesNotContain(
            script.Split('\n'),
            line => line.Contains("nvarchar", StringComparison.Ordinal) && !line.Contains("COLLATE Latin1_General_100_BIN2", StringComparison.Ordinal));
    }
}
