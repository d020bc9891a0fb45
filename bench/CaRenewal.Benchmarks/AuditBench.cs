using System.Diagnostics;
using System.Globalization;
using CaRenewal.Benchmarks.Seeding;
using CaRenewal.Core;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Audit.Verification;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Benchmarks;

/// <summary>
/// <c>audit --database FILE [--views N]</c>: how fast the record of a seeded cabinet is proved, first and once more, and how long a view
/// waits until it is stored, alone and when fifty look at once.
/// </summary>
internal static class AuditBench
{
    public static async Task ReportAsync(IConfiguration settings)
    {
        await using var rooms = await new SeededCabinet(settings).OpenAsync();
        await VerifyAsync(rooms, "cold");
        await VerifyAsync(rooms, "warm");
        var views = int.Parse(settings["views"] ?? "2000", CultureInfo.InvariantCulture);
        await ViewAsync(rooms, views / 10, 1);
        await ViewAsync(rooms, views, 50);
    }

    private static async Task VerifyAsync(ServiceProvider rooms, string name)
    {
        await using var scope = rooms.CreateAsyncScope();
        var start = Stopwatch.GetTimestamp();
        TimeSpan? chains = null;
        var report = await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(withPapers: false, progress =>
            chains ??= progress.What is "受理单" ? Stopwatch.GetElapsedTime(start) : null);
        var all = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(
            $"{name}: {report.Events} events in {chains?.TotalSeconds:0.0} s ({report.Events / (chains ?? all).TotalSeconds:0}/s), "
            + $"{report.Records} records in {(all - (chains ?? all)).TotalSeconds:0.0} s, {report.Findings.Count} findings");
    }

    private static async Task ViewAsync(ServiceProvider rooms, int views, int atOnce)
    {
        var log = rooms.GetRequiredService<AccessLog>();
        var stamp = new Stamp("1001", "李敏", DateTime.UtcNow);
        var times = new double[views];
        var start = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, views, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (index, cancellation) =>
        {
            var begin = Stopwatch.GetTimestamp();
            await log.RecordAsync(AuditKind.ApplicationViewed, stamp, "YY20261123-0001", cancellation: cancellation);
            times[index] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        });
        var all = Stopwatch.GetElapsedTime(start);
        Array.Sort(times);
        Console.WriteLine($"{views} views, {atOnce} at once: median {times[views / 2]:0.0} ms, p95 {times[views * 95 / 100]:0.0} ms, {views / all.TotalSeconds:0}/s");
    }
}
