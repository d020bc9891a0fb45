using Microsoft.AspNetCore.Identity;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>What ASP.NET Core Identity has to say, for the clerk. Values are never repeated.</summary>
public sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "账号没有保存，请重试。");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "该账号刚被他人修改，请刷新后重试。");

    public override IdentityError DuplicateEmail(string email) => Say(nameof(DuplicateEmail), "该电子邮件已被使用。");

    public override IdentityError DuplicateRoleName(string role) => Say(nameof(DuplicateRoleName), "该角色已存在。");

    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), "该工号已被使用。");

    public override IdentityError InvalidEmail(string? email) => Say(nameof(InvalidEmail), "电子邮件格式不正确。");

    public override IdentityError InvalidRoleName(string? role) => Say(nameof(InvalidRoleName), "角色名称不正确。");

    public override IdentityError InvalidToken() => Say(nameof(InvalidToken), "操作已过期，请重新开始。");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "工号只能用字母、数字和 -。");

    public override IdentityError LoginAlreadyAssociated() => Say(nameof(LoginAlreadyAssociated), "该登录方式已绑定其他账号。");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "密码不正确。");

    public override IdentityError PasswordRequiresDigit() => Say(nameof(PasswordRequiresDigit), "密码须含数字。");

    public override IdentityError PasswordRequiresLower() => Say(nameof(PasswordRequiresLower), "密码须含小写字母。");

    public override IdentityError PasswordRequiresNonAlphanumeric() => Say(nameof(PasswordRequiresNonAlphanumeric), "密码须含符号。");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), $"密码须有至少 {uniqueChars} 个不同的字符。");

    public override IdentityError PasswordRequiresUpper() => Say(nameof(PasswordRequiresUpper), "密码须含大写字母。");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"密码至少 {length} 个字符。");

    public override IdentityError RecoveryCodeRedemptionFailed() => Say(nameof(RecoveryCodeRedemptionFailed), "恢复码不正确。");

    public override IdentityError UserAlreadyHasPassword() => Say(nameof(UserAlreadyHasPassword), "该账号已有密码。");

    public override IdentityError UserAlreadyInRole(string role) => Say(nameof(UserAlreadyInRole), "该账号已有此角色。");

    public override IdentityError UserLockoutNotEnabled() => Say(nameof(UserLockoutNotEnabled), "该账号不能锁定。");

    public override IdentityError UserNotInRole(string role) => Say(nameof(UserNotInRole), "该账号没有此角色。");

    private static IdentityError Say(string code, string sentence) => new() { Code = code, Description = sentence };
}
