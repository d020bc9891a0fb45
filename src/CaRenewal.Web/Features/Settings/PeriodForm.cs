using System.Globalization;
using CaRenewal.Core.Notice;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings;

/// <summary>From when until when the window is open.</summary>
public sealed class PeriodForm
{
    [Field("开始", Kind = FieldKind.Code, Longest = 10)]
    public string? From { get; set; }

    [Field("结束", Kind = FieldKind.Code, Longest = 10)]
    public string? To { get; set; }

    internal bool IsEmpty => From.OrNothing() is null && To.OrNothing() is null;

    internal static PeriodForm Of(OpeningPeriod period) => new() { From = Written(period.From), To = Written(period.To) };

    internal OpeningPeriod ToPeriod() => new(From.Take(SettingFields.Time), To.Take(SettingFields.Time));

    /// <returns>Null where one of the two is no time.</returns>
    internal OpeningPeriod? Read() =>
        OpeningPeriod.TryParseTime(From, out var from, out _) && OpeningPeriod.TryParseTime(To, out var to, out _) ? new(from, to) : null;

    private static string Written(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}
