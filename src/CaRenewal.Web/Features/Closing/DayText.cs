using System.Globalization;

namespace CaRenewal.Web.Features.Closing;

/// <summary>A day as addresses and forms carry it: 2026-11-23.</summary>
public static class DayText
{
    private const string Form = "yyyy-MM-dd";

    /// <returns>Null when it is none.</returns>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 3000 ? day : null;

    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);
}
