using System.Diagnostics;
using System.Text;

namespace CaRenewal.Web.Tests.Hosting;

/// <summary>The built program as a process of its own, with a folder for everything that it writes and one that is all it knows for temporary files.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri> listening = new();
    private readonly List<string> temporary = [];
    private readonly FileSystemWatcher watcher;

    private RunningProgram(string home, params string[] settings)
    {
        (Home, Temporary) = (home, Directory.CreateTempSubdirectory("carenewal-tmp-").FullName);
        watcher = new FileSystemWatcher(Temporary) { IncludeSubdirectories = true };
        watcher.Created += (_, created) => temporary.Add(created.Name!);
        watcher.EnableRaisingEvents = true;
        var start = new ProcessStartInfo(
            "dotnet", [typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0", "--HomeFolder", home, "--Demo:Day", "false", "--Rehearsal", "false", .. settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TMPDIR"] = Temporary, ["TEMP"] = Temporary, ["TMP"] = Temporary, ["DOTNET_EnableDiagnostics"] = "0", ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _ = process.WaitForExitAsync().ContinueWith(_ => listening.TrySetException(new InvalidOperationException(Output)), TaskScheduler.Default);
    }

    public string Home { get; }

    public string Temporary { get; }

    /// <summary>Names of all files that were ever made there.</summary>
    public IReadOnlyList<string> MadeTemporarily => [.. temporary];

    /// <summary>What stands on the console.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    public static async Task<(RunningProgram Program, HttpClient Client)> StartAsync(string home, params string[] settings)
    {
        var program = new RunningProgram(home, settings);
        var address = await program.listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return (program, client);
    }

    public async ValueTask DisposeAsync()
    {
        watcher.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Temporary, recursive: true);
    }

    private void Take(string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }

        const string Said = "Now listening on: ";
        if (line?.IndexOf(Said, StringComparison.Ordinal) is >= 0 and var at)
        {
            listening.TrySetResult(new Uri(line[(at + Said.Length)..].Trim().Trim('"')));
        }
    }
}
