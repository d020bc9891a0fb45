using CaRenewal.Data;
using CaRenewal.Data.Tests.SqlServer;
using CaRenewal.Web.Tests.Engines;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Hosting;

/// <summary>The real program on a test server; keys, log and an empty database of its own, on the engine of this run.</summary>
public abstract class TestHost : WebApplicationFactory<Program>
{
    /// <summary>As slow as an office needs it, hashing would be a fifth of the whole run.</summary>
    private const int PasswordRounds = 1000;

    private string? database;

    // Each host would watch its settings' files, and a machine lends few watchers: more hosts live at once here than anywhere else.
    static TestHost() => System.Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");

    public string Environment { get; init; } = "Development";

    public string Home { get; } = Directory.CreateTempSubdirectory("carenewal-").FullName;

    /// <summary>
    /// Makes schema, key and demo staff itself, as the first start of an office does. So must every host on a real port:
    /// one that is ready at once listens before its port is told.
    /// </summary>
    public bool OpensItself { get; init; }

    public string LogFolder => Path.Combine(Home, "data", "logs");

    /// <summary>Tests log in and search faster than anybody types.</summary>
    public Dictionary<string, string> Settings { get; } = new()
    {
        ["Demo:Day"] = "false",
        ["Rules:WatchSeconds"] = "0",
        ["Rehearsal"] = "false",
        ["Limits:LogInsPerMinute"] = "100000",
        ["Limits:SearchesPerMinute"] = "100000",
    };

    // What a test sets about database and keys, or has put there, is its own beginning.
    private bool BeginsWithACopy => !OpensItself && (TestEngine.IsFile || TestEngine.Copies) && Environment is "Development" && !Settings.ContainsKey("environment")
        && !Settings.Keys.Any(key => key.StartsWith("Database:", StringComparison.Ordinal) || key.StartsWith("Sealing:", StringComparison.Ordinal))
        && !Directory.Exists(Path.Combine(Home, "data"));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("HomeFolder", Home);
        if (!TestEngine.IsFile && !Settings.ContainsKey("Database:Provider"))
        {
            database = BeginsWithACopy ? OpenedCabinet.CopyDatabase() : TestEngine.CreateDatabase();
            builder.UseSetting("Database:Provider", TestEngine.Name);
            builder.UseSetting("Database:ConnectionString", database);
        }

        if (BeginsWithACopy)
        {
            OpenedCabinet.CopyTo(Home);
        }

        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services => services
            .ConfigureDbContext<CabinetContext>(options => options.AddInterceptors(QueryCollector.Instance))
            .Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordRounds));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Interlocked.Exchange(ref database, null) is { } own)
        {
            TestEngine.Drop(own);
        }
    }
}
