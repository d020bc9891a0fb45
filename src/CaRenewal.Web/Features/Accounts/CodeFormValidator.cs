using FluentValidation;

namespace CaRenewal.Web.Features.Accounts;

public sealed class CodeFormValidator : AbstractValidator<CodeForm>
{
    public CodeFormValidator()
    {
        RuleFor(form => form.Code).NotEmpty().WithMessage("请输入动态验证码。");
        RuleFor(form => form.Code).MaximumLength(64).WithMessage("动态验证码不超过 64 个字符。");
    }
}
