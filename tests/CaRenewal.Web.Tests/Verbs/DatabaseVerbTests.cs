using System.Diagnostics;

namespace CaRenewal.Web.Tests.Verbs;

/// <summary>Runs the built program as the database staff do.</summary>
public class DatabaseVerbTests
{
    [Theory]
    [InlineData("Sqlite", "CREATE TABLE \"Applications\"")]
    [InlineData("SqlServer", "CREATE TABLE [Applications]")]
    [InlineData("PostgreSql", "CREATE TABLE \"Applications\"")]
    public async Task The_schema_is_printed_for_each_engine_without_a_server(string provider, string table)
    {
        var (code, output, fault) = await RunAsync("database", "script", "--provider", provider);

        Assert.Equal(0, code);
        Assert.Contains(table, output);
        Assert.Empty(fault);
    }

    [Theory]
    [InlineData("database")]
    [InlineData("database", "script", "--provider", "Oracle")]
    [InlineData("database", "drop")]
    public async Task Words_that_are_not_understood_print_the_usage_and_nothing_else(params string[] args)
    {
        var (code, output, fault) = await RunAsync(args);

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.StartsWith("用法：", fault);
    }

    private static async Task<(int Code, string Output, string Fault)> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        Array.ForEach(args, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var fault = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await fault);
    }
}
