using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Words;

namespace CaRenewal.Core.Days;

/// <summary>What is wrong with an application by the end of its day, or since.</summary>
public static class DayExceptions
{
    /// <param name="day">The day that is looked at.</param>
    /// <param name="today">Business day.</param>
    /// <param name="reviewDays">Setting: how many days a review may wait.</param>
    public static IEnumerable<DayException> Of(DayEntry entry, DateOnly day, DateOnly today, int reviewDays)
    {
        if (!entry.IsCancelled && MoneyFault(entry) is { } money)
        {
            yield return money;
        }

        if (!entry.IsCancelled && entry.OwedDue is { } due && (due <= day || entry.BusinessDay == day))
        {
            yield return new(DayExceptionKind.Owed, entry, $"{OwedWords.Describe(due, today)}，请催交后登记补交。");
        }

        if (entry is { AwaitsReview: true, AcceptedAt: { } accepted } && IsReviewLate(accepted, today, reviewDays))
        {
            yield return new(DayExceptionKind.ReviewLate, entry, $"受理已 {today.DayNumber - accepted.BusinessDay().DayNumber} 天未复核，请打开核对后复核。");
        }

        if (entry is { Status: ApplicationStatus.Submitted, SignedAt: null } && PrintFault(entry) is { } print)
        {
            yield return print;
        }

        foreach (var passed in entry.IsCancelled || entry.BusinessDay != day ? [] : entry.Overrides)
        {
            yield return passed.Check is OverridableCheck.Duplicate
                ? new(DayExceptionKind.Duplicate, entry, $"可能重复：{passed.Reason}，请与近期的同类业务核对。")
                : new(DayExceptionKind.Overridden, entry, $"{passed.Check.Word()}：{passed.Reason}，请核对理由。");
        }
    }

    public static bool IsReviewLate(DateTime accepted, DateOnly today, int reviewDays) => accepted.BusinessDay().AddDays(reviewDays) < today;

    private static DayException? MoneyFault(DayEntry entry) => entry switch
    {
        { Due: var due } when due == Money.Zero => null,
        { Status: ApplicationStatus.Returned, Received: var received } when received == Money.Zero => null,
        { Received: var received } when received == Money.Zero => new(DayExceptionKind.Unpaid, entry, $"应收 {entry.Total} 元，请收款或联系客户。"),
        { Due: var due } when due > Money.Zero => new(DayExceptionKind.AmountDiffers, entry, $"少收 {due} 元，请补收或退款。"),
        _ => new(DayExceptionKind.AmountDiffers, entry, $"多收 {-entry.Due} 元，请退款。"),
    };

    private static DayException? PrintFault(DayEntry entry) => entry.PrintedRevision switch
    {
        null => new(DayExceptionKind.NotPrinted, entry, "文书未打印也未签章，请打印，或核对自带的文书后签章。"),
        { } printed when printed < entry.Revision => new(DayExceptionKind.OutdatedPrint, entry, $"打印的是第 {printed} 版，现为第 {entry.Revision} 版，请重新打印。"),
        _ => null,
    };
}
