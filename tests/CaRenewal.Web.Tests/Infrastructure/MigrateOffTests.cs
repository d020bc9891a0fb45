using System.Text.RegularExpressions;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Engines;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CaRenewal.Web.Tests.Infrastructure;

/// <summary>An office whose database staff run the script themselves, on the engine of this run.</summary>
public sealed partial class MigrateOffTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("carenewal-").FullName;
    private string connectionString = "";

    public async Task InitializeAsync()
    {
        connectionString = TestEngine.Name switch
        {
            "Sqlite" => $"Data Source={Path.Combine(folder, "office.db")}",
            "PostgreSql" => await Data.Tests.Cabinets.PostgreSqlServer.CreateEmptyDatabaseAsync(),
            _ => TestEngine.CreateDatabase(),
        };
        await using var cabinet = Unsealed();
        var creator = cabinet.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync())
        {
            await creator.CreateAsync();
        }
    }

    public Task DisposeAsync()
    {
        TestEngine.Drop(connectionString);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task With_Migrate_off_an_empty_database_is_refused_and_one_made_by_the_script_is_opened()
    {
        using (var early = Host())
        {
            var refused = Assert.ThrowsAny<Exception>(() => early.Server);
            Assert.Contains("请先运行 database script 输出的脚本", $"{refused}", StringComparison.Ordinal);
        }

        await RunScriptAsync();

        using var host = Host();
        var clerk = await host.LogInAsync();
        await clerk.OpenAsync("/counter");
        Assert.EndsWith("-0001", await host.RenewAsync(), StringComparison.Ordinal);
    }

    private CounterHost Host() => new()
    {
        Settings = { ["Database:Migrate"] = "false", ["Database:Provider"] = TestEngine.Name, ["Database:ConnectionString"] = connectionString },
    };

    // What database script prints; SQL Server's own tool sends it a batch at a time.
    private async Task RunScriptAsync()
    {
        await using var cabinet = Unsealed();
        var connection = cabinet.Database.GetDbConnection();
        await connection.OpenAsync();
        foreach (var batch in BatchEnd().Split(CabinetScript.For(Data.Tests.Cabinets.Engines.Named(TestEngine.Name))).Where(batch => !string.IsNullOrWhiteSpace(batch)))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = batch;
            await command.ExecuteNonQueryAsync();
        }
    }

    private CabinetContext Unsealed() => Data.Tests.Cabinets.Engines.Unsealed(TestEngine.Name, connectionString);

    [GeneratedRegex(@"^GO\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex BatchEnd();
}
