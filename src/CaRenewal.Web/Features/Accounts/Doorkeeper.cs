using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>Checks a staff number and a password. An unknown number is answered like a known one, in words and in time.</summary>
public sealed partial class Doorkeeper(
    SignInManager<StaffMember> signIn,
    UserManager<StaffMember> staff,
    UnknownNumbers unknownNumbers,
    IOptions<IdentityOptions> options,
    TimeProvider clock,
    ILogger<Doorkeeper> log)
{
    private LockoutOptions Lockout => options.Value.Lockout;

    /// <returns>Null when the member is in, else the sentence for the clerk.</returns>
    public async Task<string?> LetInAsync(string staffNumber, string password)
    {
        var number = staffNumber.Trim();
        if (await FindAsync(number) is not { } member)
        {
            staff.PasswordHasher.HashPassword(new StaffMember(), password);
            return unknownNumbers.CountWrongTry(number) is { } left ? Wrong(left) : Locked(Lockout.DefaultLockoutTimeSpan);
        }

        var result = await signIn.CheckPasswordSignInAsync(member, password, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            Refused(member.UserName);
            return result.IsLockedOut
                ? Locked(member.LockoutEnd!.Value - clock.GetUtcNow())
                : Wrong(Lockout.MaxFailedAccessAttempts - member.AccessFailedCount);
        }

        if (member.IsDeactivated)
        {
            Refused(member.UserName);
            return "账号已停用，请联系管理员。";
        }

        await signIn.SignInAsync(member, isPersistent: false);
        LoggedIn(member.UserName);
        return null;
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
