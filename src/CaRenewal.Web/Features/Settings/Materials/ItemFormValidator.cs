using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Settings;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications.Intake;
using FluentValidation;

namespace CaRenewal.Web.Features.Settings.Materials;

public sealed class ItemFormValidator : AbstractValidator<ItemForm>
{
    public ItemFormValidator(Stationery stationery)
    {
        RuleFor(form => form.Name).Reads(SettingFields.Printed("材料名称", MaterialSetting.MostOfName, stationery));
        RuleFor(form => form.Copies).Reads(SettingFields.Number("份数", 1, MaterialSetting.MostCopies)).When(form => form.Copies.OrNothing() is not null);
        RuleFor(form => form.Mark).Reads(FieldReading.OneOf<MaterialMark>("签章要求"));
        RuleFor(form => form.MayBeOwed).Must(answer => Missing.Answers.Any(choice => choice.Value == answer)).WithMessage("请选择没有带来时怎么办。");
        RuleFor(form => form.For).Must(kinds => kinds.Any(kind => kind is not null)).WithMessage(MaterialRules.NoKind);
        RuleForEach(form => form.For).Reads(FieldReading.OneOf<CertificateKind>("单位证书或个人证书"));
        RuleFor(form => form.Businesses).Must(businesses => businesses.Any(business => business is not null)).WithMessage(MaterialRules.NoBusiness);
        RuleForEach(form => form.Businesses).Reads(FieldReading.OneOf<Business>("列出的业务"));
        RuleFor(form => form.Comes).Must(answer => ItemChoices.Comes.Any(choice => choice.Value == (answer ?? ""))).WithMessage("请选择谁来办理时需要。");
        RuleFor(form => form.Hint).Reads(FieldReading.Optional("说明", MaterialSetting.MostOfHint));
    }
}
