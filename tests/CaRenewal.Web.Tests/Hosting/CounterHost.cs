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

/// <summary>The real program with the three demo staff, on a clock that stands at 10:21 of Monday, 23 November 2026.</summary>
public sealed class CounterHost : TestHost
{
    public const string Clerk = "1001";
    public const string Supervisor = "2001";
    public const string Administrator = "9001";

    public SettableClock Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 10, 21, 0, OfficeTime.Offset));

    public SqlLog Sql { get; } = new();

    /// <summary>How SQLite carries out what it is asked.</summary>
    public QueryPlans Plans { get; } = new();

    /// <summary>A browser with a member of staff logged in.</summary>
    public async Task<Browser> LogInAsync(string staffNumber = Clerk)
    {
        var browser = Visitor();
        await LogInAgainAsync(browser, staffNumber);
        return browser;
    }

    /// <summary>A browser with nobody logged in.</summary>
    public Browser Visitor()
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return new Browser(client);
    }

    /// <summary>The same browser, whose log-in has expired.</summary>
    public static async Task LogInAgainAsync(Browser browser, string staffNumber)
    {
        var password = DemoStaff.Members.FirstOrDefault(member => member.StaffNumber == staffNumber)?.Password ?? StaffRoom.Password;
        var page = await browser.OpenAsync("/login");
        var answer = await browser.SubmitAsync(page, "/login", ("StaffNumber", staffNumber), ("Password", password));
        Assert.True((int)answer.StatusCode is 302 or 303, $"Log-in of {staffNumber}: {answer.StatusCode}");
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
        foreach (var path in Directory.GetFiles(LogFolder, "*.json"))
        {
            using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            lines.AddRange(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        return lines;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.ConfigureDbContext<CabinetContext>(options => options.AddInterceptors(Sql, Plans));
        });
    }
}
