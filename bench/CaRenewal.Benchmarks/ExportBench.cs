using System.Diagnostics;
using CaRenewal.Benchmarks.Seeding;
using Microsoft.Extensions.Configuration;

namespace CaRenewal.Benchmarks;

/// <summary><c>export CaRenewal.Web.dll --database FILE --year 2025</c>: a seeded year as a file, and what the program holds in memory meanwhile.</summary>
internal static class ExportBench
{
    public static async Task ReportAsync(string built, IConfiguration settings)
    {
        using var clerk = new Clerk();
        using var program = new BuiltProgram(built, clerk, new SeededCabinet(settings).Settings.ToDictionary());
        await BuiltProgram.AnswerAsync(clerk);
        using var supervisor = new Clerk(clerk.Address);
        await supervisor.LogInAsync("2001", "Zhuguan-2026");
        var before = program.Memory;
        var start = Stopwatch.GetTimestamp();
        using var answer = await supervisor.GetAsync($"/day/export.xlsx?year={settings["year"]}");
        var bytes = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        Console.WriteLine(
            $"export of {settings["year"]}: {bytes.Length / 1024} KB in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s; "
            + $"memory {before / 1024 / 1024} MB before, {program.PeakMemory / 1024 / 1024} MB at most");
    }
}
