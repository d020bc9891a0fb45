using System.Collections.Concurrent;
using CaRenewal.Data.Opening;
using CaRenewal.Data.Tests.Plans;
using CaRenewal.Data.Tests.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaRenewal.Data.Tests.Cabinets;

/// <summary>A real cabinet of its own, set up as the counter sets it up.</summary>
internal sealed class TestCabinet : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    private TestCabinet(string engine, string folder, string connectionString)
    {
        (Engine, Folder, ConnectionString) = (engine, folder, connectionString);
        provider = Services(engine, folder, connectionString)
            .ConfigureDbContext<CabinetContext>(options => options
                .AddInterceptors(Commands, Plans, QueryCollector.Instance)
                .LogTo(Log.Enqueue, LogLevel.Debug))
            .BuildServiceProvider();
    }

    public string Engine { get; }

    public string Folder { get; }

    public string ConnectionString { get; }

    /// <summary>Every command sent to the database.</summary>
    public CommandCount Commands { get; } = new();

    /// <summary>Everything the database's framework would write to a log at its most talkative.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    /// <summary>How every query was carried out.</summary>
    public QueryPlans Plans { get; } = new();

    public static async Task<TestCabinet> OpenAsync(string engine)
    {
        var folder = Directory.CreateTempSubdirectory("carenewal-").FullName;
        var connectionString = engine == "PostgreSql"
            ? await PostgreSqlServer.CreateDatabaseAsync()
            : await SqliteFile.CreateAsync(folder);
        var cabinet = new TestCabinet(engine, folder, connectionString);
        await using var desk = cabinet.Desk();
        await desk.Get<CabinetOpening>().OpenAsync();
        cabinet.Plans.Clear();
        return cabinet;
    }

    public static ServiceProvider Provide(string engine, string folder, string connectionString) =>
        Services(engine, folder, connectionString).BuildServiceProvider();

    public static IServiceCollection Services(string engine, string folder, string connectionString)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = engine,
            ["Database:ConnectionString"] = connectionString,
        }).Build();
        return new ServiceCollection().AddCabinet(configuration, folder, Engines.All());
    }

    /// <summary>What one request has.</summary>
    public Desk Desk() => new(provider.CreateAsyncScope());

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Engine == "PostgreSql")
        {
            PostgreSqlServer.Leave(ConnectionString);
        }

        Directory.Delete(Folder, recursive: true);
    }
}
