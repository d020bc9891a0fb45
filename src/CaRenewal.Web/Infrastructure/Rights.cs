using System.Security.Claims;
using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.Authorization;

namespace CaRenewal.Web.Infrastructure;

/// <summary>Who may do what beyond taking in customers, by role. Pages name a right as their policy; menus ask for the same.</summary>
public static class Rights
{
    /// <summary>受理点, 缴费方式, 办理规则, 材料清单, 收费标准.</summary>
    public const string ChangeSettings = "settings";

    /// <summary>账号安全.</summary>
    public const string ChangeAccountLimits = "account-limits";

    private static readonly Dictionary<string, string[]> RolesOf = new(StringComparer.Ordinal)
    {
        [ChangeSettings] = [Roles.Supervisor, Roles.Administrator],
        [ChangeAccountLimits] = [Roles.Administrator],
    };

    public static bool May(this ClaimsPrincipal staff, string right) => RolesOf[right].Any(staff.IsInRole);

    public static void AddRights(this AuthorizationBuilder authorization)
    {
        foreach (var right in RolesOf.Keys)
        {
            authorization.AddPolicy(right, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => context.User.May(right)));
        }
    }
}
