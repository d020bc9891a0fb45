using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using FluentValidation;

namespace CaRenewal.Web.Features.Settings;

public sealed class AccountFormValidator : AbstractValidator<AccountForm>
{
    public AccountFormValidator()
    {
        RuleFor(form => form.IdleMinutes).Reads(SettingFields.Number("空闲退出分钟数", AccountLimits.LeastIdleMinutes, AccountLimits.MostIdleMinutes));
        RuleFor(form => form.LockoutTries).Reads(SettingFields.Number("输错次数", AccountLimits.LeastTries, AccountLimits.MostTries));
        RuleFor(form => form.LockoutMinutes).Reads(SettingFields.Number("锁定分钟数", AccountLimits.LeastLockMinutes, AccountLimits.MostLockMinutes));
        RuleFor(form => form.PasswordLength).Reads(SettingFields.Number("密码长度", AccountLimits.LeastPassword, AccountLimits.MostPassword));
        RuleFor(form => form.PasswordDays).Reads(SettingFields.Number("密码有效天数", 0, AccountLimits.MostPasswordDays));
        RuleFor(form => form.SessionHours).Reads(SettingFields.Number("最长登录小时数", 1, AccountLimits.MostSessionHours));
        RuleFor(form => form.SecondFactorForAll).Must(answer => answer.YesNo() is not null).WithMessage("请选择谁登录须用动态验证码。");
    }
}
