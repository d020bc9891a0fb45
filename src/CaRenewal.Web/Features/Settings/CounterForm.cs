using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings;

/// <summary>办理规则, in the order of the screen.</summary>
public sealed class CounterForm : SettingForm
{
    [Field("到期前多少天起受理延期", Kind = FieldKind.Count, Required = true, Longest = 4)]
    public string? RenewalDaysBefore { get; set; }

    [Field("到期后多少天内受理延期", Kind = FieldKind.Count, Required = true, Longest = 4)]
    public string? RenewalDaysAfter { get; set; }

    [Field("多少天内同一客户同一业务要提醒", Kind = FieldKind.Count, Required = true, Longest = 4, Hint = "0 为不提醒。")]
    public string? DuplicateDays { get; set; }

    [Field("草稿保留多少天", Kind = FieldKind.Count, Required = true, Longest = 2)]
    public string? DraftDays { get; set; }

    [Field("待复核超过多少天要提醒主管", Kind = FieldKind.Count, Required = true, Longest = 4, Hint = "0 为当天复核。")]
    public string? ReviewDays { get; set; }

    [Field("延期的有效期从哪天起算", Required = true)]
    public string? CountsFromOldEnd { get; set; }

    [Field("法定代表人亲自办理（经办人就是法定代表人）", Required = true)]
    public string? LetterWaived { get; set; }

    [Field("复核与制证", Required = true)]
    public string? ReviewFirst { get; set; }

    [Field("打印", Required = true, Hint = "双面时每份文书从新的一张纸开始。")]
    public string? PrintsTwoSided { get; set; }

    public static CounterForm Of(OfficeRules rules) => new()
    {
        RenewalDaysBefore = $"{rules.Counter.RenewalDaysBefore}",
        RenewalDaysAfter = $"{rules.Counter.RenewalDaysAfter}",
        DuplicateDays = $"{rules.Counter.DuplicateDays}",
        DraftDays = $"{rules.Counter.DraftDays}",
        ReviewDays = $"{rules.Counter.ReviewDays}",
        CountsFromOldEnd = Written(rules.Counter.CountsFromOldEnd),
        LetterWaived = Written(rules.Counter.LetterWaived),
        ReviewFirst = Written(rules.Counter.ReviewFirst),
        PrintsTwoSided = Written(rules.Counter.PrintsTwoSided),
    };

    /// <summary>What was typed and validated.</summary>
    public CounterRules ToSetting() => new()
    {
        RenewalDaysBefore = RenewalDaysBefore.Take(SettingFields.Number("", 0, CounterRules.MostDays)),
        RenewalDaysAfter = RenewalDaysAfter.Take(SettingFields.Number("", 0, CounterRules.MostDays)),
        DuplicateDays = DuplicateDays.Take(SettingFields.Number("", 0, CounterRules.MostDays)),
        DraftDays = DraftDays.Take(SettingFields.Number("", 1, CounterRules.MostDraftDays)),
        ReviewDays = ReviewDays.Take(SettingFields.Number("", 0, CounterRules.MostDays)),
        CountsFromOldEnd = CountsFromOldEnd.IsTicked(),
        LetterWaived = LetterWaived.IsTicked(),
        ReviewFirst = ReviewFirst.IsTicked(),
        PrintsTwoSided = PrintsTwoSided.IsTicked(),
    };

    private static string Written(bool answer) => answer ? "true" : "false";
}
