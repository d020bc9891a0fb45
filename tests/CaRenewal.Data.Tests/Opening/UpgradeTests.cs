using CaRenewal.Data.Tests.Cabinets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaRenewal.Data.Tests.Opening;

/// <summary>A cabinet of the first version, a row in every table, is brought up to this one. SQLite rebuilds whole tables for that.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Id = "AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("carenewal-");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Nothing_is_lost_and_what_was_owed_has_its_day()
    {
        await using var cabinet = Engines.Unsealed("Sqlite", $"Data Source={Path.Combine(folder.FullName, "old.db")}");
        await cabinet.GetService<IMigrator>().MigrateAsync("Initial");
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "old.db")}");
        await connection.OpenAsync();
        var tables = await FillAsync(connection);

        await cabinet.Engine.MigrateAsync(cabinet, CancellationToken.None);

        Assert.True(tables.Count > 15);
        foreach (var table in tables)
        {
            Assert.Equal(["1"], await ReadAsync(connection, $"SELECT COUNT(*) FROM \"{table}\""));
        }

        Assert.Equal(["2026-11-30"], await ReadAsync(connection, """SELECT "OwedDue" FROM "Applications" """));
        Assert.Empty(await ReadAsync(connection, "PRAGMA foreign_key_check"));
    }

    private static async Task<List<string>> FillAsync(SqliteConnection connection)
    {
        await ReadAsync(connection, "PRAGMA foreign_keys = OFF");
        var tables = await ReadAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'");
        foreach (var table in tables)
        {
            var columns = await ReadAsync(connection, $"SELECT name || ' ' || type FROM pragma_table_info('{table}')");
            await ReadAsync(connection, $"INSERT INTO \"{table}\" VALUES ({string.Join(", ", columns.Select(column => Value(column.Split(' '))))})");
        }

        return tables;
    }

    // Every identifier is the same, so that every reference leads somewhere.
    private static string Value(string[] column) => column switch
    {
        [_, "INTEGER"] => "1",
        [_, "BLOB"] => "x'01'",
        ["CancelledAt", _] => "NULL",
        ["Materials", _] => """'[{"Code":"usbkey","State":1},{"Code":"business-licence","State":2,"Due":"2026-11-30"}]'""",
        [var name, _] when name.EndsWith("Id", StringComparison.Ordinal) => $"'{Id}'",
        [var name, _] when name.EndsWith("At", StringComparison.Ordinal) => "'2026-11-23 02:00:00'",
        [var name, _] when name.EndsWith("Day", StringComparison.Ordinal) => "'2026-11-23'",
        _ => "'[]'",
    };

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetValue(0).ToString()!);
        }

        return rows;
    }
}
