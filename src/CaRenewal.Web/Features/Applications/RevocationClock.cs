using CaRenewal.Core;
using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Applications;

/// <summary>The 24 hours of clause 10 of the responsibility statement, as the page says them.</summary>
public static class RevocationClock
{
    public static string Deadline(CertificateApplication application) =>
        application.RevocationDue is { } due ? $"{due.OnOfficeClock():M月d日 HH:mm}" : "";

    /// <summary>还剩 23 小时 12 分, or how long it is overdue.</summary>
    /// <param name="now">Instant, UTC.</param>
    public static string Left(CertificateApplication application, DateTime now)
    {
        var left = (application.RevocationDue ?? now) - now;
        var whole = left.Duration();
        return $"{(left < TimeSpan.Zero ? "已超时" : "还剩")} {(int)whole.TotalHours} 小时 {whole.Minutes} 分";
    }

    public static bool IsLate(CertificateApplication application, DateTime now) => application.RevocationDue < now;
}
