using System.Linq.Expressions;
using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using FluentValidation;

namespace CaRenewal.Web.Features.Settings;

public sealed class CounterFormValidator : AbstractValidator<CounterForm>
{
    public CounterFormValidator()
    {
        RuleFor(form => form.RenewalDaysBefore).Reads(SettingFields.Number("到期前天数", 0, CounterRules.MostDays));
        RuleFor(form => form.RenewalDaysAfter).Reads(SettingFields.Number("到期后天数", 0, CounterRules.MostDays));
        RuleFor(form => form.DuplicateDays).Reads(SettingFields.Number("重复提醒天数", 0, CounterRules.MostDays));
        RuleFor(form => form.DraftDays).Reads(SettingFields.Number("草稿保留天数", 1, CounterRules.MostDraftDays));
        RuleFor(form => form.ReviewDays).Reads(SettingFields.Number("待复核天数", 0, CounterRules.MostDays));
        Answered(form => form.CountsFromOldEnd, "有效期从哪天起算");
        Answered(form => form.LetterWaived, "法定代表人亲自办理时是否交授权委托书");
        Answered(form => form.ReviewFirst, "复核与制证的先后");
        Answered(form => form.PrintsTwoSided, "单面或双面");
    }

    private void Answered(Expression<Func<CounterForm, string?>> field, string what) =>
        RuleFor(field).Must(answer => answer.YesNo() is not null).WithMessage($"请选择{what}。");
}
