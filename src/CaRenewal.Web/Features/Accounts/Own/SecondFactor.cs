using System.Security.Claims;
using System.Security.Cryptography;
using CaRenewal.Core;
using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CaRenewal.Web.Features.Accounts.Own;

/// <summary>
/// 动态验证码 (RFC 6238) of the own account. The key that is shown to the phone is the account's only once a code made with it was typed in:
/// until then it lies sealed in the page.
/// </summary>
public sealed class SecondFactor(OwnAccount account, UserManager<StaffMember> staff, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Store = "[AspNetUserStore]";
    private const string KeyName = "AuthenticatorKey";
    private const int KeyBytes = 20;
    private const int RecoveryCodes = 10;
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    /// <summary>A fresh key and its seal.</summary>
    public (string Key, string Sealed) Offer(ClaimsPrincipal user)
    {
        var key = Base32.Write(RandomNumberGenerator.GetBytes(KeyBytes));
        return (key, Protector(user).Protect(key, Lasts));
    }

    /// <returns>Null when the seal was altered, is another's or too old.</returns>
    public string? Open(ClaimsPrincipal user, string? sealedKey)
    {
        try
        {
            return Protector(user).Unprotect(sealedKey ?? "");
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What an authenticator reads from the QR code.</summary>
    public static string Address(string key, string staffNumber) =>
        $"otpauth://totp/{Uri.EscapeDataString($"数字证书受理:{staffNumber}")}?secret={key}&issuer={Uri.EscapeDataString("数字证书受理")}&digits=6";

    /// <returns>The recovery codes, to be shown once.</returns>
    /// <exception cref="RuleBroken">The code was not made with this key.</exception>
    public async Task<IReadOnlyList<string>> SetUpAsync(ClaimsPrincipal user, string key, OneTimeCode code)
    {
        IReadOnlyList<string> recovery = [];
        await account.ChangeAsync(user, async member =>
        {
            AccountRefused.Unless(await staff.SetAuthenticationTokenAsync(member, Store, KeyName, key));
            Rule.Require(
                !code.IsRecovery && await staff.VerifyTwoFactorTokenAsync(member, TokenOptions.DefaultAuthenticatorProvider, code.Text),
                "验证码不正确：请核对手机时间是否准确，再输入当前显示的 6 位数字。");
            await UsedCodes.NoteAsync(staff, member, code, clock);
            AccountRefused.Unless(await staff.SetTwoFactorEnabledAsync(member, true));
            recovery = [.. (await staff.GenerateNewTwoFactorRecoveryCodesAsync(member, RecoveryCodes))!];
        });
        return recovery;
    }

    /// <returns>New recovery codes; the old ones are void.</returns>
    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(ClaimsPrincipal user)
    {
        IReadOnlyList<string> recovery = [];
        await account.ChangeAsync(user, async member =>
        {
            Rule.Require(member.TwoFactorEnabled, "尚未启用动态验证码。");
            recovery = [.. (await staff.GenerateNewTwoFactorRecoveryCodesAsync(member, RecoveryCodes))!];
        });
        return recovery;
    }

    private ITimeLimitedDataProtector Protector(ClaimsPrincipal user) =>
        protection.CreateProtector("CaRenewal.OfferedKey", $"{user.StaffId():N}").ToTimeLimitedDataProtector();
}
