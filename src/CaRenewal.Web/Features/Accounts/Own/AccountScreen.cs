using CaRenewal.Data.Staff;

namespace CaRenewal.Web.Features.Accounts.Own;

/// <param name="RecoveryCodes">How many are left.</param>
/// <param name="LastLoginAt">Instant of the log-in before this one, UTC.</param>
public sealed record AccountScreen(StaffMember Member, IList<string> Roles, int RecoveryCodes, DateTime? LastLoginAt);
