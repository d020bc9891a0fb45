using System.Diagnostics;

namespace CaRenewal.Web.Tests.Infrastructure;

public sealed class ChineseCultureTests
{
    [Fact]
    public async Task The_counter_refuses_to_start_without_culture_data()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var program = Process.Start(start)!;

        var said = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();

        Assert.NotEqual(0, program.ExitCode);
        Assert.Contains("CaRenewal needs culture data", said);
    }
}
