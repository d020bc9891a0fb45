namespace CaRenewal.Data.Audit;

internal static class RecordWords
{
    /// <summary>2026-11-23 微信 第 2 版: a channel's total or statement of a day, where one replaced another with its version.</summary>
    public static string OfDay(DateOnly day, string channel, int version = 1) => $"{day:yyyy-MM-dd} {channel}{(version > 1 ? $" 第 {version} 版" : "")}";

    public static string Word(this RecordKind kind) => kind switch
    {
        RecordKind.Application => "受理单",
        RecordKind.Paper => "文书",
        RecordKind.Setting => "设置",
        RecordKind.Account => "账号",
        RecordKind.TerminalTotal => "终端合计",
        RecordKind.DayClose => "日结",
        RecordKind.Statement => "账单",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
