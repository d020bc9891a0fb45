namespace CaRenewal.Core.Days;

/// <summary>What a supervisor has to look at, the most urgent first.</summary>
public enum DayExceptionKind
{
    /// <summary>未缴费</summary>
    Unpaid = 1,

    /// <summary>金额不符</summary>
    AmountDiffers = 2,

    /// <summary>容缺到期</summary>
    Owed = 3,

    /// <summary>久未复核</summary>
    ReviewLate = 4,

    /// <summary>文书失效</summary>
    OutdatedPrint = 5,

    /// <summary>未打印</summary>
    NotPrinted = 6,

    /// <summary>重复</summary>
    Duplicate = 7,

    /// <summary>例外</summary>
    Overridden = 8,
}
