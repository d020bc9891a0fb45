using System.Diagnostics;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Verbs;

/// <summary>Runs the built program beside the one that is open, as whoever audits the office does.</summary>
public sealed class AuditVerbTests
{
    [Fact]
    public async Task A_record_that_is_whole_ends_with_0_and_one_that_was_tampered_with_is_named_and_ends_with_1()
    {
        await using var host = new CounterHost { Settings = { ["Database:Provider"] = "Sqlite" } };
        var clerk = await host.LogInAsync();
        var number = await host.RenewAsync();
        await clerk.OpenAsync($"/applications/{number}");

        var (code, output) = await RunAsync("audit", "verify", "--HomeFolder", host.Home);
        Assert.True(code is 0, output);
        Assert.Contains("稽核记录完整。", output, StringComparison.Ordinal);
        Assert.Contains("changes: ", output, StringComparison.Ordinal);

        await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Database.ExecuteSqlRawAsync("UPDATE \"Applications\" SET \"Total\" = 1"));
        (code, output) = await RunAsync("audit", "verify", "--fast", "--HomeFolder", host.Home);
        Assert.Equal(1, code);
        Assert.Contains($"✗ {number}：受理单与最近一次稽核事件不符", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("audit", "delete")]
    public async Task Words_that_are_not_understood_print_the_usage(params string[] args)
    {
        var (code, output) = await RunAsync(args);

        Assert.Equal(1, code);
        Assert.StartsWith("用法：", output);
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, ArgumentList = { typeof(Program).Assembly.Location } };
        Array.ForEach(args, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var fault = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await fault);
    }
}
