using System.Globalization;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Reads what is no business of the rule book: names of answers, ticks, dates and counts as they arrive.</summary>
internal static class FormText
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The answer of that name; never one by number, as Enum.Parse would take it.</summary>
    public static T? Answer<T>(this string? text)
        where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known
            ? Enum.Parse<T>(known)
            : null;

    public static bool? YesNo(this string? text) => text?.ToUpperInvariant() switch
    {
        "TRUE" => true,
        "FALSE" => false,
        _ => null,
    };

    public static bool IsTicked(this string? text) => text.YesNo() is true;

    public static DateOnly? Day(this string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string Written(this DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static int? Number(this string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A request key, made by a page of ours.</summary>
    public static Guid? Key(this string? text) => Guid.TryParse(text, out var key) && key != Guid.Empty ? key : null;

    public static CertificateKind? Kind(this string? text) => text.Answer<CertificateKind>();

    public static string? OrNothing(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Text as the record keeps it; as it was typed where the rule book refuses it.</summary>
    public static string? Tidy(this string? text) => (PlainText.TryTake(text, PlainText.MostOfReason, out var taken, out _) ? taken : text).OrNothing();
}
