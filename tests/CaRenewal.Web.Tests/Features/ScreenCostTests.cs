using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features;

/// <summary>Every screen costs at most six commands, and none of them reads a growing table from end to end.</summary>
public sealed class ScreenCostTests : IAsyncLifetime, IDisposable
{
    private const int Most = 6;

    private static readonly string[] Growing =
        ["Applications", "ApplicationEvents", "Payments", "IssuedCertificates", "PrintedPapers", "PaperContents", "PrintLog", "Customers", "SearchKeys", "KeptAnswers", "IntakeDrafts"];

    private readonly CounterHost host = new();
    private Browser clerk = null!;
    private string number = "";

    public async Task InitializeAsync()
    {
        clerk = await host.LogInAsync();
        number = await host.RenewAsync();
        await host.SubmitAsync(Visits.Unit("益阳市测试装饰有限公司", "91430903MA4Q001206"), Visits.Renewal);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData("/counter")]
    [InlineData("search")]
    [InlineData("/applications")]
    [InlineData("/applications?status=waiting")]
    [InlineData("/applications?from=2026-11-01&to=2026-11-30&business=Renew&status=Accepted")]
    [InlineData("list search")]
    [InlineData("application")]
    [InlineData("paper")]
    public async Task A_screen_is_cheap(string screen)
    {
        var address = await AddressOfAsync(screen);
        await clerk.OpenAsync(address);
        host.Sql.Clear();

        await clerk.OpenAsync(address);

        var commands = host.Sql.Commands.Where(command => !command.StartsWith("PRAGMA", StringComparison.Ordinal)).ToList();
        Assert.True(commands.Count <= Most, $"{address}: {commands.Count} commands:\n{string.Join("\n\n", commands)}");
        foreach (var command in commands)
        {
            Assert.Empty(await ScansAsync(command));
        }
    }

    private async Task<string> AddressOfAsync(string screen) => screen switch
    {
        "search" => await SearchAsync("/counter"),
        "list search" => await SearchAsync("/applications"),
        "application" => $"/applications/{number}",
        "paper" => (await clerk.OpenAsync($"/applications/{number}")).QuerySelector("iframe")!.GetAttribute("src")!,
        _ => screen,
    };

    private async Task<string> SearchAsync(string page) =>
        (await clerk.SubmitAsync(await clerk.OpenAsync(page), $"{page}/search", ("Text", "测试"))).Headers.Location!.ToString();

    /// <summary>What SQLite says it would read whole.</summary>
    private Task<List<string>> ScansAsync(string command) => host.WithAsync<CabinetContext, List<string>>(async cabinet =>
    {
        if (!cabinet.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal))
        {
            return [];
        }

        await cabinet.Database.OpenConnectionAsync();
        await using var explain = cabinet.Database.GetDbConnection().CreateCommand();
        explain.CommandText = $"EXPLAIN QUERY PLAN {command}";
        foreach (var name in System.Text.RegularExpressions.Regex.Matches(command, "@[A-Za-z0-9_]+").Select(match => match.Value).Distinct())
        {
            var parameter = explain.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, name.Contains("json", StringComparison.OrdinalIgnoreCase) ? "[]" : 1);
            explain.Parameters.Add(parameter);
        }

        var scans = new List<string>();
        await using var reader = await explain.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var detail = reader.GetString(3);
            if (detail.StartsWith("SCAN", StringComparison.Ordinal) && !detail.Contains("USING", StringComparison.Ordinal)
                && Array.Exists(Growing, table => detail.Contains(table, StringComparison.Ordinal)))
            {
                scans.Add($"{detail}: {command}");
            }
        }

        return scans;
    });
}
