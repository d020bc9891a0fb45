using CaRenewal.Data.Audit;
using CaRenewal.Data.Opening;
using CaRenewal.Data.Sealing;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Tests.Opening;

public sealed class CabinetOpeningTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("carenewal-");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Three_instances_that_start_at_once_on_nothing_all_open(string engine)
    {
        var connectionString = await EmptyAsync(engine);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => OpenAsync(engine, connectionString))));

        await using var provider = TestCabinet.Provide(engine, folder.FullName, connectionString);
        await using var desk = new Desk(provider.CreateAsyncScope());
        Assert.Equal(Roles.All.Order(), (await desk.Cabinet.Roles.Select(role => role.Name!).ToListAsync()).Order());
        Assert.Equal("YY20261123-0001", (await desk.SubmitAsync(Sample.Unit())).Answer);
    }

    [Fact]
    public async Task A_lock_left_by_a_process_killed_while_migrating_does_not_stop_the_next_start()
    {
        var connectionString = await EmptyAsync("Sqlite");
        await using (var connection = new SqliteConnection(connectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-23 02:00:00+00:00');
                """;
            await command.ExecuteNonQueryAsync();
        }

        await OpenAsync("Sqlite", connectionString).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Where_database_staff_run_the_scripts_an_older_schema_is_refused()
    {
        await using var provider = TestCabinet.Provide("Sqlite", folder.FullName, await EmptyAsync("Sqlite"));
        await using var desk = new Desk(provider.CreateAsyncScope());
        var opening = new CabinetOpening(desk.Cabinet, desk.Get<MasterKeys>(), desk.Get<AuditBeginning>(), mayMigrate: false);

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => opening.OpenAsync());

        Assert.Contains("database script", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_key_file_is_noticed_before_anything_is_sealed_under_another()
    {
        await using var cabinet = await TestCabinet.OpenAsync("Sqlite");
        await using var desk = cabinet.Desk();
        var opening = new CabinetOpening(desk.Cabinet, new MasterKeys([MasterKey.Create()]), desk.Get<AuditBeginning>(), mayMigrate: true);

        var refused = await Assert.ThrowsAsync<KeyRingBroken>(() => opening.OpenAsync());

        Assert.StartsWith("缺少主密钥", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_sqlite_cabinet_writes_ahead()
    {
        await using var cabinet = await TestCabinet.OpenAsync("Sqlite");
        await using var desk = cabinet.Desk();

        Assert.Equal(["wal"], await desk.Cabinet.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync());
        Assert.Equal([1], await desk.Cabinet.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").ToListAsync());
        Assert.Equal([10000], await desk.Cabinet.Database.SqlQueryRaw<int>("SELECT timeout AS Value FROM pragma_busy_timeout").ToListAsync());
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task<string> EmptyAsync(string engine) => engine == "PostgreSql"
        ? await PostgreSqlServer.CreateEmptyDatabaseAsync()
        : $"Data Source={Path.Combine(folder.FullName, "cabinet.db")}";

    private async Task OpenAsync(string engine, string connectionString)
    {
        await using var provider = TestCabinet.Provide(engine, folder.FullName, connectionString);
        await using var desk = new Desk(provider.CreateAsyncScope());
        await desk.Get<CabinetOpening>().OpenAsync();
    }
}
