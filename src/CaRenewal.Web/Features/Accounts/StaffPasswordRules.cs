using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.Identity;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>What Identity's own rules let pass: the staff number, a password that everybody tries first, the same one again.</summary>
public sealed class StaffPasswordRules(CommonPasswords common) : IPasswordValidator<StaffMember>
{
    private const int LeastOfNumber = 3;

    public Task<IdentityResult> ValidateAsync(UserManager<StaffMember> manager, StaffMember user, string? password)
    {
        var fault = password is null ? null
            : user.UserName is { Length: >= LeastOfNumber } number && password.Contains(number, StringComparison.OrdinalIgnoreCase) ? "密码不能包含工号。"
            : common.Has(password) ? "这样的密码太常见，容易被猜到，请换一个。"
            : user.PasswordHash is { } hash && manager.PasswordHasher.VerifyHashedPassword(user, hash, password) is not PasswordVerificationResult.Failed
                ? "新密码不能与现在的密码相同。"
            : null;
        return Task.FromResult(fault is null
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = "PasswordWeak", Description = fault }));
    }
}
