using CaRenewal.Core.Days;

namespace CaRenewal.Core.Words;

/// <summary>What stands on the supervisor's day.</summary>
public static class DayWords
{
    public static string Word(this DayExceptionKind kind) => kind switch
    {
        DayExceptionKind.Unpaid => "未缴费",
        DayExceptionKind.AmountDiffers => "金额不符",
        DayExceptionKind.Owed => "容缺",
        DayExceptionKind.ReviewLate => "久未复核",
        DayExceptionKind.OutdatedPrint => "文书失效",
        DayExceptionKind.NotPrinted => "未打印",
        DayExceptionKind.Duplicate => "重复",
        DayExceptionKind.Overridden => "例外",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word for this exception."),
    };
}
