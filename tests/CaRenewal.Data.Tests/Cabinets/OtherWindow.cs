using System.Diagnostics;

namespace CaRenewal.Data.Tests.Cabinets;

/// <summary>A process that runs <see cref="Window"/> on the same database.</summary>
internal sealed class OtherWindow : IDisposable
{
    private readonly Process process;

    private OtherWindow(Process process) => this.process = process;

    public static OtherWindow Open(TestCabinet cabinet, string verb, params string[] more) => new(Process.Start(new ProcessStartInfo(
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
        ["exec", typeof(Window).Assembly.Location, verb, cabinet.Engine, cabinet.Folder, cabinet.ConnectionString, .. more])
    {
        RedirectStandardOutput = true,
    })!);

    /// <summary>The next number that the window was given.</summary>
    public async Task<string> NextLineAsync() =>
        await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The window closed.");

    public async Task<IReadOnlyList<string>> AllLinesAsync()
    {
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>SIGKILL: as a power cut, nothing is tidied up.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
