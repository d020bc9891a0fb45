using System.Diagnostics;

namespace CaRenewal.Web.Tests.Verbs;

/// <summary>Runs the built program as a deployer does.</summary>
internal static class BuiltProgram
{
    public static async Task<(int Code, string Output, string Fault)> RunAsync(params string[] args)
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
