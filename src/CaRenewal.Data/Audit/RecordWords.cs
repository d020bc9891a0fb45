namespace CaRenewal.Data.Audit;

internal static class RecordWords
{
    public static string Word(this RecordKind kind) => kind switch
    {
        RecordKind.Application => "受理单",
        RecordKind.Paper => "文书",
        RecordKind.Setting => "设置",
        RecordKind.Account => "账号",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
