using CaRenewal.Core;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>Checks a staff number and a password. An unknown number is answered like a known one, in words and in time.</summary>
public sealed partial class Doorkeeper(
    StaffSignIn signIn,
    UserManager<StaffMember> staff,
    UnknownNumbers unknownNumbers,
    IOptions<IdentityOptions> options,
    AccessLog access,
    TimeProvider clock,
    ILogger<Doorkeeper> log)
{
    private LockoutOptions Lockout => options.Value.Lockout;

    private Stamp Nobody => new("", "", clock.GetUtcNow().UtcDateTime);

    public async Task<Admission> LetInAsync(string staffNumber, string password)
    {
        var number = staffNumber.Trim();
        if (await FindAsync(number) is not { } member)
        {
            staff.PasswordHasher.HashPassword(new StaffMember(), password);

            // What was typed may be anything, a password in the wrong field for one.
            await access.RecordAsync(AuditKind.LogInFailed, Nobody, "");
            return Admission.Refused(unknownNumbers.CountWrongTry(number) is { } left ? Wrong(left) : Locked(Lockout.DefaultLockoutTimeSpan));
        }

        var result = await signIn.CheckPasswordSignInAsync(member, password, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            Refused(member.UserName);
            await access.RecordAsync(result.IsLockedOut ? AuditKind.LockedOut : AuditKind.LogInFailed, Nobody, member.UserName!);
            return Admission.Refused(WhyNot(result, member));
        }

        if (member.IsDeactivated)
        {
            Refused(member.UserName);
            await access.RecordAsync(AuditKind.LogInFailed, Nobody, member.UserName!, AuditDetails.Write(("原因", "账号已停用")));
            return Admission.Refused("账号已停用，请联系管理员。");
        }

        return (await signIn.EnterAsync(member)).RequiresTwoFactor ? Admission.AskCode : await WelcomeAsync(member);
    }

    /// <summary>The second step: six digits of the authenticator, or a recovery code.</summary>
    public async Task<Admission> LetInWithCodeAsync(string typed)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { IsDeactivated: false } member)
        {
            return Admission.Refused("登录已过期，请重新输入工号和密码。");
        }

        var code = OneTimeCode.Read(typed);
        var result = await staff.IsLockedOutAsync(member) ? SignInResult.LockedOut
            : !code.IsRecovery && await UsedCodes.HasAsync(staff, member, code, clock) ? SignInResult.Failed
            : code.IsRecovery ? await signIn.TwoFactorRecoveryCodeSignInAsync(code.Text)
            : await signIn.TwoFactorAuthenticatorSignInAsync(code.Text, isPersistent: false, rememberClient: false);
        if (result.Succeeded)
        {
            await UsedCodes.NoteAsync(staff, member, code, clock);
            return await WelcomeAsync(member);
        }

        Refused(member.UserName);
        await access.RecordAsync(result.IsLockedOut ? AuditKind.LockedOut : AuditKind.SecondFactorFailed, Nobody, member.UserName!);
        return Admission.Refused(await WhyNotAsync(result, member, code));
    }

    // Identity counts a wrong code of the authenticator itself, but neither a used one nor a recovery code.
    private async Task<string> WhyNotAsync(SignInResult result, StaffMember member, OneTimeCode code)
    {
        if (!result.IsLockedOut && (code.IsRecovery || await UsedCodes.HasAsync(staff, member, code, clock)))
        {
            await staff.AccessFailedAsync(member);
        }

        return await staff.IsLockedOutAsync(member)
            ? Locked(member.LockoutEnd!.Value - clock.GetUtcNow())
            : $"验证码不正确，还可再试 {Lockout.MaxFailedAccessAttempts - member.AccessFailedCount} 次。";
    }

    private string WhyNot(SignInResult result, StaffMember member) => result.IsLockedOut
        ? Locked(member.LockoutEnd!.Value - clock.GetUtcNow())
        : Wrong(Lockout.MaxFailedAccessAttempts - member.AccessFailedCount);

    private async Task<Admission> WelcomeAsync(StaffMember member)
    {
        await access.RecordAsync(AuditKind.LoggedIn, Nobody with { By = member.UserName!, Name = member.Name }, member.UserName!);
        member.LastLoginAt = clock.GetUtcNow().UtcDateTime;
        await staff.UpdateAsync(member);
        LoggedIn(member.UserName);
        return Admission.In;
    }

    // What no number can hold (NUL, lone surrogates) is not put to the database, which may choke on it.
    private async Task<StaffMember?> FindAsync(string number) =>
        number.All(options.Value.User.AllowedUserNameCharacters.Contains) ? await staff.FindByNameAsync(number) : null;

    private static string Wrong(int left) => $"工号或密码不正确，还可再试 {left} 次。";

    private static string Locked(TimeSpan rest) => $"输错次数过多，账号已锁定，请 {Math.Max(1, Math.Ceiling(rest.TotalMinutes))} 分钟后再试。";

    [LoggerMessage(Level = LogLevel.Information, Message = "{StaffNumber} logged in")]
    private partial void LoggedIn(string? staffNumber);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{StaffNumber} was refused")]
    private partial void Refused(string? staffNumber);
}
