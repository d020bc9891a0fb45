using System.Diagnostics;

namespace CaRenewal.Benchmarks;

/// <summary>The built counter in a process of its own, with an empty cabinet in a folder of its own.</summary>
internal sealed class BuiltProgram : IDisposable
{
    private readonly Process process;

    public BuiltProgram(string path, Uri address)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(path)),
            RedirectStandardOutput = true,
            ArgumentList = { Path.GetFullPath(path), "--urls", address.ToString(), "--HomeFolder", Home, "--Demo:Day", "false" },
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        process = Process.Start(start)!;
        process.BeginOutputReadLine();
    }

    public string Home { get; } = Directory.CreateTempSubdirectory("carenewal-bench-").FullName;

    /// <summary>Bytes of memory in use.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Waits for the first page.</summary>
    public static async Task AnswerAsync(HttpClient client)
    {
        while (true)
        {
            try
            {
                if ((await client.GetAsync("/login")).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(Home, recursive: true);
    }
}
