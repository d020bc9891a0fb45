using System.Globalization;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Every thread speaks zh-CN; what a browser asks for (Accept-Language) is not listened to.</summary>
public static class ChineseCulture
{
    /// <exception cref="InvalidOperationException">The runtime has no culture data (globalization-invariant mode).</exception>
    public static void Fix()
    {
        var culture = Find() ?? throw new InvalidOperationException(
            "CaRenewal needs culture data: unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT and install ICU (libicu).");

        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
    }

    // In invariant mode zh-CN either cannot be made or is an empty copy of the invariant culture.
    private static CultureInfo? Find()
    {
        try
        {
            var culture = new CultureInfo("zh-CN", useUserOverride: false);
            return culture.DateTimeFormat.GetDayName(DayOfWeek.Monday) is "星期一" ? culture : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
