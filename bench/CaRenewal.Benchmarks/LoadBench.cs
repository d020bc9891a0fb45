using System.Collections.Concurrent;
using System.Diagnostics;

namespace CaRenewal.Benchmarks;

/// <summary>
/// <c>load CaRenewal.Web.dll</c>: F9 twenty times and views fifty times a second, together, to the clock: a request that the program is late
/// for waits from the moment it was due, so that a queue is seen. All of it comes from this same machine and takes of its processor too.
/// </summary>
internal static class LoadBench
{
    private const int SubmitsPerSecond = 20;
    private const int ViewsPerSecond = 50;
    private const int Seconds = 30;
    private const int Known = 40;

    public static async Task ReportAsync(string built)
    {
        using var clerk = new Clerk();
        using var program = new BuiltProgram(built, clerk);
        await BuiltProgram.AnswerAsync(clerk);
        await clerk.LogInAsync();
        var forms = new List<Dictionary<string, string>>();
        foreach (var holder in new Holders().Make(Known + (SubmitsPerSecond * Seconds)))
        {
            forms.Add(await IntakeForm.FillAsync(clerk, holder));
        }

        var pages = new List<string>();
        foreach (var form in forms.Take(Known))
        {
            pages.Add((await clerk.RegisterAsync(form)).Split('?')[0]);
        }

        var submits = forms.Skip(Known).Select(form => new Func<Task>(() => clerk.RegisterAsync(new(form)))).ToList();
        var views = Enumerable.Range(0, ViewsPerSecond * Seconds).Select(index => new Func<Task>(async () =>
        {
            using var answer = await clerk.GetAsync(pages[index % pages.Count]);
            answer.EnsureSuccessStatusCode();
        })).ToList();

        var processor = program.Processor;
        var both = await Task.WhenAll(AtRateAsync(submits, SubmitsPerSecond), AtRateAsync(views, ViewsPerSecond));
        Console.WriteLine($"{SubmitsPerSecond} F9 and {ViewsPerSecond} views a second for {Seconds} s, all on {Environment.ProcessorCount} cores:");
        Report("F9", both[0]);
        Report("view", both[1]);
        Console.WriteLine($"processor of the program: {(program.Processor - processor).TotalSeconds / Seconds:0.00} cores; memory {program.Memory / 1024 / 1024} MB");
    }

    private static async Task<List<double>> AtRateAsync(List<Func<Task>> work, int perSecond)
    {
        var times = new ConcurrentBag<double>();
        var start = Stopwatch.GetTimestamp();
        var running = new List<Task>();
        for (var index = 0; index < work.Count; index++)
        {
            var due = TimeSpan.FromSeconds((double)index / perSecond);
            if (due - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } early)
            {
                await Task.Delay(early);
            }

            var act = work[index];
            running.Add(Task.Run(async () =>
            {
                await act();
                times.Add((Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds);
            }));
        }

        await Task.WhenAll(running);
        return [.. times.Order()];
    }

    private static void Report(string what, List<double> times) =>
        Console.WriteLine($"{what,-5} {times.Count,5}: median {times[times.Count / 2]:0.0} ms, p95 {times[times.Count * 95 / 100]:0.0} ms, slowest {times[^1]:0.0} ms");
}
