namespace CaRenewal.Core;

/// <summary>Asia/Shanghai as the office uses it: a fixed +08:00, without a zone database.</summary>
public static class OfficeTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The business day on which a UTC instant falls.</summary>
    public static DateOnly BusinessDay(this DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <summary>A UTC instant with the office's offset.</summary>
    public static DateTimeOffset AtOffice(this DateTime utc) => new(utc.OnOfficeClock(), Offset);

    public static DateTime OnOfficeClock(this DateTime utc) => DateTime.SpecifyKind(utc + Offset, DateTimeKind.Unspecified);

    public static DateOnly Today(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime.BusinessDay();
}
