using FluentValidation;

namespace CaRenewal.Web.Features.Accounts.Own;

public sealed class PasswordFormValidator : AbstractValidator<PasswordForm>
{
    public PasswordFormValidator()
    {
        RuleFor(form => form.Current).NotEmpty().WithMessage("请输入现在的密码。");
        RuleFor(form => form.Current).MaximumLength(128).WithMessage("密码不超过 128 个字符。");
        RuleFor(form => form.Password).NotEmpty().WithMessage("请输入新密码。");
        RuleFor(form => form.Password).MaximumLength(128).WithMessage("密码不超过 128 个字符。");
        RuleFor(form => form.Repeated).Equal(form => form.Password).WithMessage("两次输入的密码不一致。");
    }
}
