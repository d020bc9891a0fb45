using System.Security.Claims;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Features.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace CaRenewal.Web.Infrastructure;

/// <summary>
/// Who may do what, by role: the one table. Every action names a right as its policy, menus and buttons ask for the same.
/// That nobody checks what they made themselves is a rule of the application, not of this table.
/// </summary>
public static class Rights
{
    /// <summary>Own password and second factor, log-out, help: whoever is logged in, also before they may do anything else.</summary>
    public const string OwnAccount = "own-account";

    /// <summary>受理: everything at the counter, from the intake to the handing over of a certificate.</summary>
    public const string TakeIn = "take-in";

    /// <summary>查阅: applications, customers, papers.</summary>
    public const string Read = "read";

    /// <summary>复核: approves what another has accepted.</summary>
    public const string Review = "review";

    /// <summary>复核 and 日常 as they are: what waits, what is wrong, what a day, a month, a year came to.</summary>
    public const string ReadDay = "read-day";

    /// <summary>日常 as a file.</summary>
    public const string ExportDay = "export-day";

    /// <summary>受理点, 缴费方式, 办理规则, 材料清单, 收费标准, 账号安全 as they are set.</summary>
    public const string ReadSettings = "read-settings";

    /// <summary>受理点, 缴费方式, 办理规则, 材料清单, 收费标准.</summary>
    public const string ChangeSettings = "settings";

    /// <summary>账号安全.</summary>
    public const string ChangeAccountLimits = "account-limits";

    /// <summary>人员 as they are.</summary>
    public const string ReadStaff = "read-staff";

    /// <summary>人员: accounts, roles, passwords.</summary>
    public const string ManageStaff = "staff";

    /// <summary>稽核记录.</summary>
    public const string ReadAudit = "audit";

    /// <summary>对账 and 日结 as they are: sums and numbers, nobody's particulars.</summary>
    public const string ReadBooks = "read-books";

    /// <summary>对账: the terminals' slips, statements, explanations.</summary>
    public const string Reconcile = "reconcile";

    /// <summary>日结, 冲正.</summary>
    public const string CloseDay = "close-day";

    /// <summary>重开 of a closed day.</summary>
    public const string ReopenDay = "reopen-day";

    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        [OwnAccount] = [Roles.Clerk, Roles.Supervisor, Roles.Administrator, Roles.Auditor],
        [TakeIn] = [Roles.Clerk, Roles.Supervisor],
        [Read] = [Roles.Clerk, Roles.Supervisor, Roles.Auditor],
        [Review] = [Roles.Supervisor],
        [ReadDay] = [Roles.Supervisor, Roles.Auditor],
        [ExportDay] = [Roles.Supervisor, Roles.Auditor],
        [ReadSettings] = [Roles.Supervisor, Roles.Administrator, Roles.Auditor],
        [ChangeSettings] = [Roles.Supervisor, Roles.Administrator],
        [ChangeAccountLimits] = [Roles.Administrator],
        [ReadStaff] = [Roles.Administrator, Roles.Auditor],
        [ManageStaff] = [Roles.Administrator],
        [ReadBooks] = [Roles.Clerk, Roles.Supervisor, Roles.Administrator, Roles.Auditor],
        [Reconcile] = [Roles.Clerk, Roles.Supervisor],
        [CloseDay] = [Roles.Supervisor],
        [ReopenDay] = [Roles.Administrator],
        [ReadAudit] = [Roles.Supervisor, Roles.Auditor],
    };

    public static IReadOnlyCollection<string> All => Table.Keys;

    public static IReadOnlyList<string> RolesOf(string right) => Table[right];

    public static bool May(this ClaimsPrincipal staff, string right) => right is OwnAccount
        ? staff.Identity?.IsAuthenticated is true
        : staff.PendingPage() is null && Table[right].Any(staff.IsInRole);

    /// <summary>Where a member of staff begins.</summary>
    public static string Home(this ClaimsPrincipal staff) => staff switch
    {
        _ when staff.PendingPage() is { } pending => pending,
        _ when staff.May(TakeIn) => "~/counter",
        _ when staff.May(Read) => "~/applications",
        _ when staff.May(ManageStaff) => "~/staff",
        _ => "~/keys",
    };

    public static void AddRights(this AuthorizationBuilder authorization)
    {
        foreach (var right in Table.Keys)
        {
            authorization.AddPolicy(right, policy => policy.RequireAuthenticatedUser().RequireAssertion(context => context.User.May(right)));
        }
    }
}
