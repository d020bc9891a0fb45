using CaRenewal.Core.Settings;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications.Intake;
using FluentValidation;

namespace CaRenewal.Web.Features.Settings.Materials;

public sealed class NeedFormValidator : AbstractValidator<NeedForm>
{
    public NeedFormValidator(Stationery stationery, OfficeRules rules)
    {
        RuleFor(form => form.Name).Reads(SettingFields.Printed("材料名称", MaterialSetting.MostOfName, stationery));
        RuleFor(form => form.Copies).Reads(SettingFields.Number("份数", 1, MaterialSetting.MostCopies)).When(form => form.In(rules)?.Copies is not null);
        RuleFor(form => form.MayBeOwed).Must(answer => Missing.Answers.Any(choice => choice.Value == answer)).WithMessage("请选择没有带来时怎么办。");
    }
}
