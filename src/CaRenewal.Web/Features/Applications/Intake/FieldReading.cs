using CaRenewal.Core;
using CaRenewal.Core.Codes;
using FluentValidation;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Which reading of the rule book belongs to which kind of field.</summary>
internal static class FieldReading
{
    public static Parse<string> Required(string what, int most) =>
        (string? text, out string? value, out string? fault) => PlainText.TryTakeRequired(text, what, most, out value, out fault);

    public static Parse<string> Optional(string what, int most) => (string? text, out string? value, out string? fault) =>
    {
        var taken = PlainText.TryTake(text, most, out value, out var why);
        fault = taken ? null : $"{what}{why}";
        return taken;
    };

    public static Parse<string> Email => EmailAddress.TryParse;

    public static Parse<string> AddressPart => Optional("地址", PlainText.MostOfAddressPart);

    public static Parse<OrganizationCode> OptionalOrganizationCode => (string? text, out OrganizationCode? value, out string? fault) =>
    {
        (value, fault) = (null, null);
        return text.OrNothing() is null || OrganizationCode.TryParse(text, out value, out fault);
    };

    public static Parse<string> OptionalDay(string what) => (string? text, out string? value, out string? fault) =>
    {
        value = text.OrNothing();
        fault = value is null || value.Day() is not null ? null : $"{what}不是真实的日期，请按 2026-12-02 的样子填写。";
        return fault is null;
    };

    /// <summary>A choice among the names of an enumeration.</summary>
    public static Parse<string> OneOf<T>(string what)
        where T : struct, Enum =>
        (string? text, out string? value, out string? fault) =>
        {
            value = text;
            fault = text.Answer<T>() is null ? $"请选择{what}。" : null;
            return fault is null;
        };

    /// <summary>What 其他 stands for is looked at apart from the number, so that each fault stands at its own field.</summary>
    /// <param name="owner">Whose document it is, before every sentence where the page asks for several; else empty.</param>
    public static void ReadsDocument(
        this AbstractValidator<IntakeForm> rules, Func<IntakeForm, IdentityForm> find, string path, string owner, TimeProvider clock) =>
        rules.RuleFor(form => form).Custom((form, context) =>
        {
            var document = find(form);
            var type = document.Type.Answer<DocumentType>() ?? 0;
            if (!Enum.IsDefined(type))
            {
                IdentityDocument.TryParse(type, null, null, default, out _, out var unknown, out _);
                context.AddFailure($"{path}.{nameof(IdentityForm.Type)}", owner + unknown);
                return;
            }

            if (type is DocumentType.Other && !IdentityDocument.TryParse(type, "1", document.OtherType, default, out _, out var nameless, out _))
            {
                context.AddFailure($"{path}.{nameof(IdentityForm.OtherType)}", owner + nameless);
            }

            var otherType = type is DocumentType.Other ? "其他" : null;
            if (!IdentityDocument.TryParse(type, document.Number, otherType, clock.Today(), out _, out var fault, out _))
            {
                context.AddFailure($"{path}.{nameof(IdentityForm.Number)}", owner + fault);
            }
        });

    /// <summary>附件2 puts no star at the address: each part may be empty.</summary>
    public static void ReadsAddress(this AbstractValidator<IntakeForm> rules, Func<IntakeForm, AddressForm> find, string path) =>
        rules.RuleFor(form => form).Custom((form, context) =>
        {
            foreach (var (part, text) in find(form).Parts)
            {
                if (!AddressPart(text, out _, out var fault))
                {
                    context.AddFailure($"{path}.{part}", fault!);
                }
            }
        });
}
