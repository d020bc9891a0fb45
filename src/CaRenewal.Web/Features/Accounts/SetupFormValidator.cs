using CaRenewal.Forms;
using CaRenewal.Web.Features.Staff;
using FluentValidation;

namespace CaRenewal.Web.Features.Accounts;

public sealed class SetupFormValidator : AbstractValidator<SetupForm>
{
    public SetupFormValidator(Stationery stationery)
    {
        RuleFor(form => form.Code).NotEmpty().WithMessage("请输入一次性代码。");
        RuleFor(form => form.StaffNumber).NotEmpty().WithMessage("请输入工号。");
        RuleFor(form => form.StaffNumber).Matches(MemberFields.NumberPattern).WithMessage("工号不超过 20 个字符，只能用字母、数字和 -。");
        RuleFor(form => form.Name).Custom((name, context) =>
        {
            if (MemberFields.WhyNameIsRefused(name, stationery) is { } fault)
            {
                context.AddFailure(fault);
            }
        });
        RuleFor(form => form.Password).NotEmpty().WithMessage("请输入密码。");
        RuleFor(form => form.Password).MaximumLength(128).WithMessage("密码不超过 128 个字符。");
        RuleFor(form => form.Repeated).Equal(form => form.Password).WithMessage("两次输入的密码不一致。");
    }
}
