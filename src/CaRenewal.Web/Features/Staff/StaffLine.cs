using CaRenewal.Data.Staff;

namespace CaRenewal.Web.Features.Staff;

/// <summary>An account as the list and its own page show it.</summary>
public sealed record StaffLine(StaffMember Member, IReadOnlyList<string> Roles, DateTimeOffset Now)
{
    public bool IsLocked => Member.LockoutEnd > Now;

    public string RoleWords => string.Join("、", Roles.Select(Accounts.RoleNames.Of));
}
