using CaRenewal.Core;
using CaRenewal.Data;
using CaRenewal.Data.Tests.Plans;
using CaRenewal.Web.Features.Accounts;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Web.Tests.Hosting;

/// <summary>
/// The real program with the three demo staff and an empty cabinet of its own, on a clock that stands at 10:21 of
/// Monday, 23 November 2026. On SQLite; on PostgreSQL where CARENEWAL_TEST_DATABASE says so, with
/// CARENEWAL_TEST_CONNECTION naming a server on which every host makes a database.
/// </summary>
public sealed class CounterHost : WebApplicationFactory<Program>
{
    public const string Clerk = "1001";
    public const string Supervisor = "2001";
    public const string Administrator = "9001";

    private readonly string home = Directory.CreateTempSubdirectory("carenewal-").FullName;

    public SettableClock Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 10, 21, 0, OfficeTime.Offset));

    public SqlLog Sql { get; } = new();

    /// <summary>How SQLite carries out what it is asked.</summary>
    public QueryPlans Plans { get; } = new();

    public Dictionary<string, string> Settings { get; } = new() { ["Demo:Day"] = "false" };

    /// <summary>A browser with a member of staff logged in.</summary>
    public async Task<Browser> LogInAsync(string staffNumber = Clerk)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        var browser = new Browser(client);
        var member = DemoStaff.Members.Single(member => member.StaffNumber == staffNumber);
        var page = await browser.OpenAsync("/login");
        var answer = await browser.SubmitAsync(page, "/login", ("StaffNumber", member.StaffNumber), ("Password", member.Password));
        Assert.True((int)answer.StatusCode is 302 or 303, $"Log-in of {staffNumber}: {answer.StatusCode}");
        return browser;
    }

    /// <summary>Something done in the rooms behind the counter.</summary>
    public async Task<T> WithAsync<TRoom, T>(Func<TRoom, Task<T>> work)
        where TRoom : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TRoom>());
    }

    /// <summary>What stands in the log files so far.</summary>
    public IReadOnlyList<string> LogLines()
    {
        var lines = new List<string>();
        foreach (var path in Directory.GetFiles(Path.Combine(home, "data", "logs"), "*.json"))
        {
            using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            lines.AddRange(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        return lines;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("HomeFolder", home);
        UseDatabase(builder);
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.ConfigureDbContext<CabinetContext>(options => options.AddInterceptors(Sql, Plans));
        });
    }

    private static void UseDatabase(IWebHostBuilder builder)
    {
        if (Environment.GetEnvironmentVariable("CARENEWAL_TEST_DATABASE") is { Length: > 0 } provider)
        {
            var server = Environment.GetEnvironmentVariable("CARENEWAL_TEST_CONNECTION");
            builder.UseSetting("Database:Provider", provider);
            builder.UseSetting("Database:ConnectionString", $"{server};Database=counter_{Guid.NewGuid():N}");
        }
    }
}
