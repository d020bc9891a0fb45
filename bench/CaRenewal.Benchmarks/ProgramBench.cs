using System.Diagnostics;

namespace CaRenewal.Benchmarks;

/// <summary>What a clerk waits for: the program's start, F9, one set of papers from the command line.</summary>
internal static class ProgramBench
{
    private const int Intakes = 1000;
    private const int Starts = 5;

    /// <summary>The whole process of <c>render</c>, start to exit.</summary>
    public static void ReportRender(string built)
    {
        var folder = Directory.CreateTempSubdirectory("carenewal-render-").FullName;
        var times = Enumerable.Range(0, 12).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            using var process = Process.Start("dotnet", [built, "render", "docs/examples/unit-renewal.json", "--out", folder]);
            process.WaitForExit();
            return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException("render failed");
        }).Skip(2).Order().ToList();
        Directory.Delete(folder, recursive: true);
        Console.WriteLine($"render, whole process: median {times[times.Count / 2]:0} ms, slowest {times[^1]:0} ms");
    }

    /// <summary>As whoever tries it out starts it: new database, with the demo day.</summary>
    private static async Task ReportStartsAsync(string built)
    {
        var times = new List<double>();
        for (var index = 0; index < Starts; index++)
        {
            using var visitor = new Clerk();
            var start = Stopwatch.GetTimestamp();
            using var program = new BuiltProgram(built, visitor, new Dictionary<string, string?> { ["Demo:Day"] = "true" });
            await BuiltProgram.AnswerAsync(visitor);
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        times.Sort();
        Console.WriteLine($"start with the demo day, {Starts} times: median {times[Starts / 2]:0.0} s, slowest {times[^1]:0.0} s");
    }

    /// <summary>Start, then a thousand visits one after the other: F9 with papers, and what the program holds in memory afterwards.</summary>
    public static async Task ReportCounterAsync(string built)
    {
        using var clerk = new Clerk();
        var start = Stopwatch.GetTimestamp();
        using var program = new BuiltProgram(built, clerk);
        await BuiltProgram.AnswerAsync(clerk);
        Console.WriteLine($"start to first page, new database: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        await ReportStartsAsync(built);

        await clerk.LogInAsync();
        var times = new List<double>();
        foreach (var holder in new Holders().Make(Intakes))
        {
            var form = await IntakeForm.FillAsync(clerk, holder);
            var processor = program.Processor;
            start = Stopwatch.GetTimestamp();
            await clerk.RegisterAsync(form);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (times.Count is 1)
            {
                Console.WriteLine($"the first F9 after the start: {times[0]:0} ms, {(program.Processor - processor).TotalMilliseconds:0} ms of processor time");
            }
        }

        times.Sort();
        Console.WriteLine($"F9 to the answer with papers stored: median {times[Intakes / 2]:0.0} ms, p95 {times[Intakes * 95 / 100]:0.0} ms");
        Console.WriteLine($"memory after {Intakes} intakes: {program.Memory / 1024 / 1024} MB, {program.PeakMemory / 1024 / 1024} MB at most");
    }
}
