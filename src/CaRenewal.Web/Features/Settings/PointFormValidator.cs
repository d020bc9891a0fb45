using CaRenewal.Core.Notice;
using CaRenewal.Core.Settings;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications.Intake;
using FluentValidation;

namespace CaRenewal.Web.Features.Settings;

public sealed class PointFormValidator : AbstractValidator<PointForm>
{
    public PointFormValidator(Stationery stationery)
    {
        RuleFor(form => form.Place).Reads(SettingFields.Printed("名称", PointSetting.MostOfPlace, stationery));
        RuleFor(form => form.Code).Reads<PointForm, string>(PointSetting.TryParseCode);
        RuleFor(form => form.Address).Reads(SettingFields.Printed("地址", PointSetting.MostOfAddress, stationery));
        RuleFor(form => form.Phone).Reads(SettingFields.Phone("咨询电话"));
        RuleFor(form => form.ServicePhone).Reads(SettingFields.Phone("客服电话"));
        RuleFor(form => form.Qq).Reads<PointForm, string>(PointSetting.TryParseQq);
        RuleFor(form => form.Days).Must(days => days.Count > 0).WithMessage(PointSetting.NoDays);
        RuleForEach(form => form.Days).Reads(FieldReading.OneOf<DayOfWeek>("列出的办公日"));
        RuleFor(form => form.Periods.Count).LessThanOrEqualTo(PointSetting.MostPeriods)
            .WithMessage($"办公时间最多 {PointSetting.MostPeriods} 段。").OverridePropertyName(nameof(PointForm.Periods));
        RuleFor(form => form.Periods).Custom((periods, context) =>
        {
            var typed = periods.Where(period => !period.IsEmpty).Select(period => period.Read()).ToList();
            if (typed.TrueForAll(period => period is not null) && PointSetting.WhyPeriodsRefused([.. typed.OfType<OpeningPeriod>()]) is { } sentence)
            {
                context.AddFailure(sentence);
            }
        });
        RuleForEach(form => form.Periods).Where(period => !period.IsEmpty).ChildRules(period =>
        {
            period.RuleFor(form => form.From).Reads(SettingFields.Time);
            period.RuleFor(form => form.To).Reads(SettingFields.Time);
        });
    }
}
