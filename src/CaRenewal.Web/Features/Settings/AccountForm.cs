using CaRenewal.Core.Settings;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings;

/// <summary>账号安全, in the order of the screen.</summary>
public sealed class AccountForm : SettingForm
{
    [Field("空闲多少分钟后退出", Kind = FieldKind.Count, Required = true, Longest = 2, Hint = "自下次登录起。")]
    public string? IdleMinutes { get; set; }

    [Field("连续输错多少次密码后锁定", Kind = FieldKind.Count, Required = true, Longest = 2)]
    public string? LockoutTries { get; set; }

    [Field("锁定多少分钟", Kind = FieldKind.Count, Required = true, Longest = 4)]
    public string? LockoutMinutes { get; set; }

    [Field("密码最少多少个字符", Kind = FieldKind.Count, Required = true, Longest = 2, Hint = "自下次设置密码起。")]
    public string? PasswordLength { get; set; }

    [Field("密码多少天须更换", Kind = FieldKind.Count, Required = true, Longest = 3, Hint = "0 为不限。")]
    public string? PasswordDays { get; set; }

    [Field("一次登录最长多少小时", Kind = FieldKind.Count, Required = true, Longest = 2)]
    public string? SessionHours { get; set; }

    [Field("谁登录须用动态验证码", Required = true)]
    public string? SecondFactorForAll { get; set; }

    public static AccountForm Of(OfficeRules rules) => new()
    {
        IdleMinutes = $"{rules.Accounts.IdleMinutes}",
        LockoutTries = $"{rules.Accounts.LockoutTries}",
        LockoutMinutes = $"{rules.Accounts.LockoutMinutes}",
        PasswordLength = $"{rules.Accounts.PasswordLength}",
        PasswordDays = $"{rules.Accounts.PasswordDays}",
        SessionHours = $"{rules.Accounts.SessionHours}",
        SecondFactorForAll = rules.Accounts.SecondFactorForAll ? "true" : "false",
    };

    /// <summary>What was typed and validated.</summary>
    public AccountLimits ToSetting() => new()
    {
        IdleMinutes = IdleMinutes.Take(SettingFields.Number("", AccountLimits.LeastIdleMinutes, AccountLimits.MostIdleMinutes)),
        LockoutTries = LockoutTries.Take(SettingFields.Number("", AccountLimits.LeastTries, AccountLimits.MostTries)),
        LockoutMinutes = LockoutMinutes.Take(SettingFields.Number("", AccountLimits.LeastLockMinutes, AccountLimits.MostLockMinutes)),
        PasswordLength = PasswordLength.Take(SettingFields.Number("", AccountLimits.LeastPassword, AccountLimits.MostPassword)),
        PasswordDays = PasswordDays.Take(SettingFields.Number("", 0, AccountLimits.MostPasswordDays)),
        SessionHours = SessionHours.Take(SettingFields.Number("", 1, AccountLimits.MostSessionHours)),
        SecondFactorForAll = SecondFactorForAll.IsTicked(),
    };
}
