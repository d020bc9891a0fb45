using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using FluentValidation;
using static CaRenewal.Web.Features.Applications.Intake.FieldReading;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Which fields a unit, a person and a delegate have.</summary>
internal static class HolderRules
{
    public static void ReadsUnit(this AbstractValidator<IntakeForm> rules, TimeProvider clock)
    {
        rules.RuleFor(form => form.Name).Reads(Required("单位名称", PlainText.MostOfUnitName));
        rules.RuleFor(form => form.UnitType).Reads(OneOf<UnitType>("单位类型"));
        rules.RuleFor(form => form.OtherUnitType).Reads(Required("其他单位类型", PlainText.MostOfShortText))
            .When(form => form.UnitType.Answer<UnitType>() is UnitType.Other);
        rules.RuleFor(form => form.CreditCode).Reads<IntakeForm, UnifiedSocialCreditCode>(UnifiedSocialCreditCode.TryParse)
            .When(form => form.CreditCode.OrNothing() is not null || form.OrganizationCode.OrNothing() is null);
        rules.RuleFor(form => form.CreditCodeReason).Reads(Optional("原因", PlainText.MostOfReason));
        rules.RuleFor(form => form.CreditCodeReason).Must(reason => reason.OrNothing() is not null)
            .When(form => form.NeedsCodeReason).WithMessage(SubmissionRules.CodeNeedsReason);
        rules.RuleFor(form => form.OrganizationCode).Reads(OptionalOrganizationCode);
        rules.RuleFor(form => form.OrganizationCode).Custom(AgreesWithCreditCode);
        rules.RuleFor(form => form.SocialSecurityNumber).Reads(Required("社保编号", PlainText.MostOfShortText));
        rules.RuleFor(form => form.LegalRepresentative).Reads(Required("法定代表人", PlainText.MostOfPersonName));
        rules.ReadsDocument(form => form.LegalDocument, nameof(IntakeForm.LegalDocument), "法定代表人：", clock);
        rules.RuleFor(form => form.Landline).Reads<IntakeForm, PhoneNumber>(PhoneNumber.TryParseLandline);
        rules.RuleFor(form => form.Mobile).Reads<IntakeForm, PhoneNumber>(PhoneNumber.TryParseMobile);
        rules.RuleFor(form => form.Address).Reads(Required("通讯地址", PlainText.MostOfAddress));
        rules.RuleFor(form => form.Email).Reads(Email);
    }

    public static void ReadsPerson(this AbstractValidator<IntakeForm> rules, TimeProvider clock)
    {
        rules.RuleFor(form => form.Name).Reads(Required("姓名", PlainText.MostOfPersonName));
        rules.ReadsDocument(form => form.Document, nameof(IntakeForm.Document), "", clock);
        rules.RuleFor(form => form.Mobile).Reads<IntakeForm, PhoneNumber>(PhoneNumber.TryParseMobile);
        rules.RuleFor(form => form.Email).Reads(Email);
        rules.ReadsAddress(form => form.Home, nameof(IntakeForm.Home));
        rules.RuleFor(form => form.SealChoice).Reads(OneOf<SealChoice>("电子签章类型"));
    }

    public static void ReadsDelegate(this AbstractValidator<IntakeForm> rules, TimeProvider clock)
    {
        rules.RuleFor(form => form.Delegate.Name).Reads(Required("经办人姓名", PlainText.MostOfPersonName));
        rules.ReadsDocument(form => form.Delegate.Document, "Delegate.Document", "经办人：", clock);
        rules.When(form => form.Kind.Kind() is CertificateKind.Personal, () =>
        {
            rules.RuleFor(form => form.Delegate.Mobile).Reads<IntakeForm, PhoneNumber>(PhoneNumber.TryParseMobile);
            rules.RuleFor(form => form.Delegate.Email).Reads(Email);
            rules.ReadsAddress(form => form.Delegate.Address, "Delegate.Address");
        });
    }

    private static void AgreesWithCreditCode(string? text, ValidationContext<IntakeForm> context)
    {
        if (UnifiedSocialCreditCode.TryParse(context.InstanceToValidate.CreditCode, out var code, out _)
            && OrganizationCode.TryParse(text, out var organization, out _)
            && SubmissionRules.WhyCodesDiffer(code, organization) is { } sentence)
        {
            context.AddFailure(sentence);
        }
    }
}
