using CaRenewal.Core;
using CaRenewal.Data.Applications;

namespace CaRenewal.Web.Features.Counter;

/// <summary>Short where it is of today.</summary>
public static class EntryTimes
{
    /// <param name="at">Instant, UTC.</param>
    /// <param name="now">Instant, UTC.</param>
    public static string Time(DateTime at, DateTime now) =>
        at.OnOfficeClock().ToString(at.BusinessDay() == now.BusinessDay() ? "HH:mm" : "M月d日 HH:mm");

    public static string Number(LedgerEntry entry, DateTime now) =>
        entry.BusinessDay == now.BusinessDay() ? $"{entry.Sequence:0000}" : entry.Number;
}
