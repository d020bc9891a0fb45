using CaRenewal.Core.Notice;
using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings;

/// <summary>受理点, in the order of the screen.</summary>
public sealed class PointForm : SettingForm
{
    [Field("名称", Required = true, Longest = PointSetting.MostOfPlace)]
    public string? Place { get; set; }

    [Field("单号前缀", Kind = FieldKind.Code, Required = true, Longest = PointSetting.MostOfCode, Hint = "以后的受理单号用新前缀；已有的单号不变。")]
    public string? Code { get; set; }

    [Field("地址", Required = true, Longest = PointSetting.MostOfAddress)]
    public string? Address { get; set; }

    [Field("咨询电话", Kind = FieldKind.Phone, Required = true, Longest = 30)]
    public string? Phone { get; set; }

    [Field("客服电话", Kind = FieldKind.Phone, Required = true, Longest = 30)]
    public string? ServicePhone { get; set; }

    [Field("企业 QQ", Kind = FieldKind.Code, Required = true, Longest = 20)]
    public string? Qq { get; set; }

    /// <summary>Names of days of the week.</summary>
    [Field("办公日", Required = true)]
    public List<string?> Days { get; set => field = value ?? []; } = [];

    /// <summary>As many as the screen has rows; an empty row is none.</summary>
    [Field("办公时间", Required = true)]
    public List<PeriodForm> Periods { get; set => field = OnScreen(value ?? []); } = OnScreen([]);

    public static PointForm Of(OfficeRules rules)
    {
        var point = PointSetting.Of(rules);
        return new PointForm
        {
            Place = point.Place,
            Code = point.Code,
            Address = point.Address,
            Phone = point.Phone,
            ServicePhone = point.ServicePhone,
            Qq = point.Qq,
            Days = [.. point.Days.Select(day => $"{day}")],
            Periods = [.. point.Periods.Select(PeriodForm.Of)],
        };
    }

    /// <summary>What was typed and validated.</summary>
    public PointSetting ToSetting() => new()
    {
        Place = Place.Take(SettingFields.Text(PointSetting.MostOfPlace)),
        Code = Code.Take<string>(PointSetting.TryParseCode),
        Address = Address.Take(SettingFields.Text(PointSetting.MostOfAddress)),
        Phone = Phone.Take<string>(PointSetting.TryParsePhone),
        ServicePhone = ServicePhone.Take<string>(PointSetting.TryParsePhone),
        Qq = Qq.Take<string>(PointSetting.TryParseQq),
        Days = [.. Days.Select(day => day.Answer<DayOfWeek>()).OfType<DayOfWeek>().Distinct()],
        Periods = [.. Periods.Where(period => !period.IsEmpty).Select(period => period.ToPeriod())],
    };

    // As many lines as the screen has, however many were posted.
    private static List<PeriodForm> OnScreen(List<PeriodForm> periods) =>
        [.. periods.Select(period => period ?? new()), .. Enumerable.Range(0, Math.Max(0, PointSetting.MostPeriods - periods.Count)).Select(_ => new PeriodForm())];
}
