using CaRenewal.Data.Staff;

namespace CaRenewal.Web.Features.Accounts;

public static class RoleNames
{
    public static string Of(string role) => role switch
    {
        Roles.Clerk => "受理员",
        Roles.Supervisor => "主管",
        Roles.Administrator => "管理员",
        Roles.Auditor => "稽核",
        _ => role,
    };
}
