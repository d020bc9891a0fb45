using CaRenewal.Data;
using CaRenewal.Data.Opening;
using CaRenewal.Web.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Benchmarks.Seeding;

/// <summary>
/// The cabinet that <c>--database FILE</c> names, its master key beside it; another engine by the program's own settings
/// (<c>--Database:Provider PostgreSql --Database:ConnectionString …</c>).
/// </summary>
internal sealed class SeededCabinet(IConfiguration settings)
{
    private readonly string file = Path.GetFullPath(settings["database"] ?? throw new ArgumentException("--database FILE is missing."));

    public bool IsSqlite => Settings["Database:Provider"] is "Sqlite";

    public string ConnectionString => Settings["Database:ConnectionString"]!;

    /// <summary>What the built program is told to open it.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Database:Provider"] = settings["Database:Provider"] ?? "Sqlite",
        ["Database:ConnectionString"] = settings["Database:ConnectionString"] ?? $"Data Source={file}",
        ["Sealing:MasterKeyFile"] = Path.Combine(Path.GetDirectoryName(file)!, "master.key"),
    };

    /// <summary>Makes it where there is none yet.</summary>
    public async Task<ServiceProvider> OpenAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        var rooms = new ServiceCollection().AddCabinet(configuration, Path.GetDirectoryName(file)!, Cabinet.Engines()).BuildServiceProvider();
        await using var scope = rooms.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CabinetOpening>().OpenAsync();
        return rooms;
    }
}
