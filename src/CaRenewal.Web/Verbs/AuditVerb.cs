using System.Diagnostics;
using CaRenewal.Data.Audit.Verification;
using CaRenewal.Data.Opening;

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

        return await VerbRooms.EnterAsync([.. settings.Where(word => word != Fast)], rooms => VerifyAsync(rooms, !settings.Contains(Fast)));
    }

    private static async Task<int> VerifyAsync(IServiceProvider rooms, bool withPapers)
    {
        await rooms.GetRequiredService<CabinetOpening>().RequireOpenAsync();
        var start = Stopwatch.GetTimestamp();
        var report = await rooms.GetRequiredService<AuditVerification>().RunAsync(withPapers, new ConsoleProgress().Show);
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
