using FluentValidation;

namespace CaRenewal.Web.Features.Accounts;

public sealed class LoginFormValidator : AbstractValidator<LoginForm>
{
    public LoginFormValidator()
    {
        RuleFor(form => form.StaffNumber).NotEmpty().WithMessage("请输入工号。");
        RuleFor(form => form.StaffNumber).MaximumLength(64).WithMessage("工号不超过 64 个字符。");
        RuleFor(form => form.Password).NotEmpty().WithMessage("请输入密码。");
        RuleFor(form => form.Password).MaximumLength(128).WithMessage("密码不超过 128 个字符。");
    }
}
