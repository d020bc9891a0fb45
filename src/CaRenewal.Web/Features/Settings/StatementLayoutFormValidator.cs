using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using FluentValidation;

namespace CaRenewal.Web.Features.Settings;

public sealed class StatementLayoutFormValidator : AbstractValidator<StatementLayoutForm>
{
    private const string Overtaken = "缴费方式有变动，请重新打开本页。";

    public StatementLayoutFormValidator(OfficeRules rules)
    {
        var known = StatementLayoutForm.Of(rules).Layouts.Select(row => row.Channel).ToHashSet();

        // A row that is not sent is none that was emptied.
        RuleFor(form => form.Layouts)
            .Must(rows => rows.Count == known.Count && known.SetEquals(rows.Select(row => row.Channel)))
            .WithMessage(Overtaken).OverridePropertyName("");
        RuleForEach(form => form.Layouts).Where(row => !row.IsEmpty).ChildRules(row =>
        {
            row.RuleFor(form => form.References).Reads(SettingFields.Names("单号列"));
            row.RuleFor(form => form.Amount).Reads(SettingFields.Name("金额列"));
            row.RuleFor(form => form.Time).Reads(SettingFields.Name("时间列"));
            row.RuleFor(form => form.RefundAmount).Reads(SettingFields.Name("退款金额列"));
            row.RuleFor(form => form.KindColumn).Reads(SettingFields.Name("收支列"));
            row.RuleFor(form => form.RefundWords).Reads(SettingFields.Names("表示退款的字样"));
            row.RuleFor(form => form).Custom((form, context) =>
            {
                if (form.CanBeRead && StatementSetting.WhyRefused(form.ToLayout()) is { } sentence)
                {
                    context.AddFailure(nameof(form.References), $"{form.Channel}：{sentence}");
                }
            });
        });
    }
}
