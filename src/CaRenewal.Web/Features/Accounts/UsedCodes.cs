using System.Globalization;
using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.Identity;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>A code of the authenticator opens once (RFC 6238, 5.2): who read it over a shoulder comes too late.</summary>
internal static class UsedCodes
{
    private const string Provider = "CaRenewal";
    private const string Name = "LastCode";
    private const char Separator = ' ';

    /// <summary>Longer than any code is good for, clocks that differ included.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    public static async Task<bool> HasAsync(UserManager<StaffMember> staff, StaffMember member, OneTimeCode code, TimeProvider clock) =>
        (await staff.GetAuthenticationTokenAsync(member, Provider, Name))?.Split(Separator) is [var used, var seconds]
        && used == code.Text
        && DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture)) + Remembered > clock.GetUtcNow();

    public static Task NoteAsync(UserManager<StaffMember> staff, StaffMember member, OneTimeCode code, TimeProvider clock) =>
        code.IsRecovery
            ? Task.CompletedTask
            : staff.SetAuthenticationTokenAsync(
                member, Provider, Name, string.Create(CultureInfo.InvariantCulture, $"{code.Text}{Separator}{clock.GetUtcNow().ToUnixTimeSeconds()}"));
}
