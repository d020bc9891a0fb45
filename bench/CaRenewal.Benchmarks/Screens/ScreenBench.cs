using System.Diagnostics;
using System.Globalization;
using CaRenewal.Benchmarks.Seeding;
using CaRenewal.Data;
using CaRenewal.Data.Tests.Plans;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Benchmarks.Screens;

/// <summary>
/// <c>screens CaRenewal.Web.dll --database FILE</c>: asks the built program, on a seeded cabinet, for every screen many times
/// and says what each takes, what it costs the processor, how many commands it sends and whether one reads a growing table whole.
/// With <c>--of days</c> the supervisor's only, which are all that a cabinet of copies can show.
/// </summary>
internal static class ScreenBench
{
    private const int Warm = 40;
    private const int Customers = 200;

    public static async Task ReportAsync(string built, IConfiguration settings)
    {
        var seeded = new SeededCabinet(settings);
        await using var rooms = await seeded.OpenAsync();
        await using var scope = rooms.CreateAsyncScope();
        var cabinet = scope.ServiceProvider.GetRequiredService<CabinetContext>();
        var commands = await WithProgramAsync(built, seeded.Settings.Concat(CommandCount.Settings), cabinet, settings, CountAsync);
        var times = await WithProgramAsync(built, seeded.Settings, cabinet, settings, (screens, program) =>
            TimeAsync(screens, program, int.Parse(settings["requests"] ?? "200", CultureInfo.InvariantCulture)));

        Console.WriteLine($"{"screen",-45} {"median",8} {"p95",8} {"cpu",8}  ms, commands");
        foreach (var (name, time) in times)
        {
            Console.WriteLine($"{name,-45} {time.Median,8:0.0} {time.P95,8:0.0} {time.Processor,8:0.0}  {commands[name].Count}");
        }

        ReportScans(commands.SelectMany(screen => screen.Value), seeded);
        if (settings["of"] is null)
        {
            LikeBaseline.Report(seeded);
        }
    }

    private static async Task<TResult> WithProgramAsync<TResult>(
        string built,
        IEnumerable<KeyValuePair<string, string?>> ofProgram,
        CabinetContext cabinet,
        IConfiguration settings,
        Func<IReadOnlyList<Screen>, BuiltProgram, Task<TResult>> work)
    {
        using var clerk = new Clerk();
        using var program = new BuiltProgram(built, clerk, ofProgram.ToDictionary());
        await BuiltProgram.AnswerAsync(clerk);
        await clerk.LogInAsync();
        using var supervisor = new Clerk(clerk.Address);
        await supervisor.LogInAsync("2001", "Zhuguan-2026");
        var holders = Enumerable.Range(0, Customers).Select(index => SeededCustomers.At(5 * index)).ToList();
        var list = new ScreenList(clerk, supervisor, cabinet, holders);
        return await work(settings["of"] is "days" ? list.Days() : await list.MakeAsync(), program);
    }

    private static async Task<Dictionary<string, IReadOnlyList<string>>> CountAsync(IReadOnlyList<Screen> screens, BuiltProgram program)
    {
        var count = new CommandCount(program.Lines);
        var commands = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var screen in screens)
        {
            (await screen.AskAsync(0)).Dispose();
            commands[screen.Name] = await count.OfAsync(() => screen.AskAsync(1));
        }

        return commands;
    }

    private static async Task<Dictionary<string, ScreenTime>> TimeAsync(IReadOnlyList<Screen> screens, BuiltProgram program, int requests)
    {
        var times = new Dictionary<string, ScreenTime>();
        foreach (var screen in screens)
        {
            for (var index = 0; index < Warm; index++)
            {
                (await screen.AskAsync(index)).Dispose();
            }

            times[screen.Name] = await TimeAsync(screen, program, requests);
        }

        return times;
    }

    private static async Task<ScreenTime> TimeAsync(Screen screen, BuiltProgram program, int requests)
    {
        var times = new List<double>();
        var processor = program.Processor;
        for (var index = 0; index < requests; index++)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await screen.AskAsync(index);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if ((int)answer.StatusCode is not (200 or 302 or 303))
            {
                throw new InvalidOperationException($"{screen.Name} was answered {answer.StatusCode}.");
            }
        }

        processor = program.Processor - processor;
        times.Sort();
        return new ScreenTime(times[requests / 2], times[requests * 95 / 100], processor.TotalMilliseconds / requests);
    }

    private static void ReportScans(IEnumerable<string> commands, SeededCabinet seeded)
    {
        if (seeded.IsSqlite)
        {
            var scans = QueryPlans.Scans(seeded.ConnectionString, commands.Distinct());
            Console.WriteLine($"commands that read a growing table from end to end: {scans.Count}");
            scans.ToList().ForEach(Console.WriteLine);
        }
    }
}
