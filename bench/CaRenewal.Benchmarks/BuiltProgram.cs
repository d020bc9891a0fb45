using System.Collections.Concurrent;
using System.Diagnostics;

namespace CaRenewal.Benchmarks;

/// <summary>The built counter in a process of its own, in a folder of its own: an empty cabinet unless settings name another.</summary>
internal sealed class BuiltProgram : IDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    public BuiltProgram(string path, Clerk clerk, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(path)),
            RedirectStandardOutput = true,
            ArgumentList = { Path.GetFullPath(path), "--urls", clerk.Address.ToString(), "--HomeFolder", Home, "--Demo:Day", "false",
                "--Limits:SearchesPerMinute", "1000000", "--Limits:LogInsPerMinute", "1000000" },
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
        {
            start.ArgumentList.Add($"--{name}={value}");
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => lines.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
    }

    public string Home { get; } = Directory.CreateTempSubdirectory("carenewal-bench-").FullName;

    /// <summary>What it wrote on its console.</summary>
    public ConcurrentQueue<string> Lines => lines;

    /// <summary>Bytes of memory in use.</summary>
    public long Memory => Refreshed.WorkingSet64;

    public long PeakMemory => Refreshed.PeakWorkingSet64;

    /// <summary>What it has cost the processor so far.</summary>
    public TimeSpan Processor => Refreshed.TotalProcessorTime;

    private Process Refreshed
    {
        get
        {
            process.Refresh();
            return process;
        }
    }

    /// <summary>Waits for the first page.</summary>
    public static async Task AnswerAsync(Clerk clerk)
    {
        while (true)
        {
            try
            {
                using var answer = await clerk.GetAsync("/login");
                if (answer.IsSuccessStatusCode)
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
