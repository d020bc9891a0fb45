using FluentValidation;

namespace CaRenewal.Web.Features.Accounts.Own;

public sealed class SecondFactorFormValidator : AbstractValidator<SecondFactorForm>
{
    public SecondFactorFormValidator()
    {
        RuleFor(form => form.Code).NotEmpty().WithMessage("请输入手机上显示的 6 位数字。");
        RuleFor(form => form.Code).MaximumLength(64).WithMessage("验证码为 6 位数字。");
    }
}
