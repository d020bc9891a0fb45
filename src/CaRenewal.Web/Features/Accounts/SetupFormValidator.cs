using CaRenewal.Core.Codes;
using CaRenewal.Forms;
using FluentValidation;

namespace CaRenewal.Web.Features.Accounts;

public sealed class SetupFormValidator : AbstractValidator<SetupForm>
{
    public SetupFormValidator(Stationery stationery)
    {
        RuleFor(form => form.Code).NotEmpty().WithMessage("请输入一次性代码。");
        RuleFor(form => form.StaffNumber).NotEmpty().WithMessage("请输入工号。");
        RuleFor(form => form.StaffNumber).Matches("^[A-Za-z0-9-]{0,20}$").WithMessage("工号不超过 20 个字符，只能用字母、数字和 -。");
        RuleFor(form => form.Name).Custom((name, context) =>
        {
            if (WhyRefused(name, stationery) is { } fault)
            {
                context.AddFailure(fault);
            }
        });
        RuleFor(form => form.Password).NotEmpty().WithMessage("请输入密码。");
        RuleFor(form => form.Password).MaximumLength(128).WithMessage("密码不超过 128 个字符。");
        RuleFor(form => form.Repeated).Equal(form => form.Password).WithMessage("两次输入的密码不一致。");
    }

    // The name is printed on every receipt.
    private static string? WhyRefused(string? text, Stationery stationery) =>
        !PlainText.TryTakeRequired(text, "姓名", PlainText.MostOfPersonName, out var name, out var fault) ? fault
        : stationery.Song.MissingIn(name).Count > 0 ? "姓名中有无法打印的字，请改用可以打印的字或拼音。"
        : null;
}
