namespace CaRenewal.Core.Certificates;

/// <summary>
/// First and last day of a certificate, as the window tells them beforehand; the dates the authority really issues overrule.
/// </summary>
/// <param name="First">Asia/Shanghai.</param>
/// <param name="Last">Inclusive.</param>
public sealed record Validity(DateOnly First, DateOnly Last)
{
    /// <summary>Counts from the day of application (clause 11 of the responsibility statement).</summary>
    public static Validity FromApplication(DateOnly day, int years) => new(day, LastDay(day, years));

    /// <summary>House setting: continues behind the old end, where that is still to come.</summary>
    public static Validity FromOldEnd(DateOnly day, DateOnly oldEnd, int years) =>
        FromApplication(oldEnd < day ? day : oldEnd.AddDays(1), years);

    /// <summary>Days of the old certificate that are lost when the new one counts from the day of application.</summary>
    public static int DaysLost(DateOnly day, DateOnly oldEnd) => Math.Max(0, oldEnd.DayNumber - day.DayNumber + 1);

    /// <summary>The day before the same date N years on; from 29 February to 28 February where that year has no 29th.</summary>
    private static DateOnly LastDay(DateOnly first, int years)
    {
        var sameDate = first.AddYears(years);
        return sameDate.Day == first.Day ? sameDate.AddDays(-1) : sameDate;
    }
}
