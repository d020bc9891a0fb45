using System.Diagnostics;
using CaRenewal.Data;
using CaRenewal.Data.Audit.Verification;
using CaRenewal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Verbs;

/// <summary><c>audit verify [--fast] [--Key:Name value]</c>: proves the audit record of the database that the settings name; reads only, also while the counter is open.</summary>
public static class AuditVerb
{
    private const string Usage = "用法：audit verify [--fast] [--Key:Name value]";
    private const string Fast = "--fast";

    /// <returns>0 where all is as the program left it; 1 where something is not, and where it could not be looked at.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not ["verify", .. var settings])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 1;
        }

        ChineseCulture.Fix();
        var builder = WebApplication.CreateBuilder([.. settings.Where(word => word != Fast)]);
        await using var rooms = new ServiceCollection().AddCabinet(builder.Configuration, builder.HomeFolder(), Cabinet.Engines()).BuildServiceProvider();
        await using var scope = rooms.CreateAsyncScope();
        if ((await scope.ServiceProvider.GetRequiredService<CabinetContext>().Database.GetPendingMigrationsAsync()).Any())
        {
            await Console.Error.WriteLineAsync("数据库结构不是本版本的：请先启动一次本版本的程序。");
            return 1;
        }

        var start = Stopwatch.GetTimestamp();
        var report = await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(!settings.Contains(Fast), new ConsoleProgress().Show);
        return await TellAsync(report, Stopwatch.GetElapsedTime(start));
    }

    private static async Task<int> TellAsync(AuditReport report, TimeSpan time)
    {
        await Console.Out.WriteLineAsync($"事件 {report.Events} 条，记录 {report.Records} 条，文件 {report.Papers} 份，用时 {time.TotalSeconds:0.0} 秒。");
        foreach (var finding in report.Findings)
        {
            await Console.Out.WriteLineAsync($"✗ {finding.Where}：{finding.Sentence}");
        }

        await Console.Out.WriteLineAsync(report.Findings.Count is 0 ? "稽核记录完整。" : $"发现 {report.Findings.Count} 处问题。");
        return report.Findings.Count is 0 ? 0 : 1;
    }

    /// <summary>A line a second, and one when a part is done.</summary>
    private sealed class ConsoleProgress
    {
        private long last = Stopwatch.GetTimestamp();

        public void Show(AuditProgress progress)
        {
            if (progress.Done < progress.Total && Stopwatch.GetElapsedTime(last).TotalSeconds < 1)
            {
                return;
            }

            last = Stopwatch.GetTimestamp();
            Console.WriteLine($"{progress.What}: {progress.Done}/{progress.Total}");
        }
    }
}
