using CaRenewal.Core.Settings;
using CaRenewal.Data.Staff;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>What a member of staff has to do about the account before anything else: change a password that is not theirs or is old, set up the second factor.</summary>
public sealed class AccountDuties(OfficeRules rules, IHostEnvironment environment, TimeProvider clock)
{
    public const string PasswordPage = "~/account/password";
    public const string SecondFactorPage = "~/account/second-factor";

    private static readonly string[] Leaders = [Roles.Supervisor, Roles.Administrator];

    /// <returns>The page; null when nothing is pending.</returns>
    public string? PendingPage(StaffMember member, IEnumerable<string> roles) =>
        member.MustChangePassword || IsPasswordOld(member) ? PasswordPage
        : !member.TwoFactorEnabled && NeedsSecondFactor(roles) ? SecondFactorPage
        : null;

    /// <summary>Outside Development the leaders need it always, everybody where the window says so.</summary>
    public bool NeedsSecondFactor(IEnumerable<string> roles) =>
        rules.Accounts.SecondFactorForAll || (!environment.IsDevelopment() && roles.Any(Leaders.Contains));

    public bool IsPasswordOld(StaffMember member) => rules.Accounts.PasswordDays is > 0 and var days
        && member.PasswordChangedAt is { } changed && changed.AddDays(days) < clock.GetUtcNow().UtcDateTime;
}
