using CaRenewal.Data.Opening;
using CaRenewal.Data.Tests.Plans;
using CaRenewal.Data.Tests.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Tests.Cabinets;

/// <summary>A real cabinet of its own, set up as the counter sets it up.</summary>
internal sealed class TestCabinet : IAsyncDisposable
{
    private readonly ServiceProvider provider;

    private TestCabinet(string engine, string folder, string connectionString)
    {
        (Engine, Folder, ConnectionString) = (engine, folder, connectionString);
        provider = Provide(engine, folder, connectionString, Commands, Plans, QueryCollector.Instance);
    }

    public string Engine { get; }

    public string Folder { get; }

    public string ConnectionString { get; }

    /// <summary>Every command sent to the database.</summary>
    public CommandCount Commands { get; } = new();

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
        return cabinet;
    }

    public static ServiceProvider Provide(string engine, string folder, string connectionString, params IInterceptor[] interceptors) =>
        Services(engine, folder, connectionString)
            .ConfigureDbContext<CabinetContext>(options => options.AddInterceptors(interceptors))
            .BuildServiceProvider();

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
        Directory.Delete(Folder, recursive: true);
    }
}
