using System.Security.Claims;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>What the session knows of the person at the counter, without a look into the database.</summary>
public static class StaffClaims
{
    public const string Name = "staff:name";
    public const string Window = "staff:window";

    /// <summary>Of the account.</summary>
    public static Guid StaffId(this ClaimsPrincipal staff) => Guid.Parse(staff.FindFirstValue(ClaimTypes.NameIdentifier)!);

    /// <summary>工号.</summary>
    public static string StaffNumber(this ClaimsPrincipal staff) => staff.Identity?.Name ?? "";

    public static string StaffName(this ClaimsPrincipal staff) => staff.FindFirstValue(Name) ?? staff.StaffNumber();

    public static string WindowName(this ClaimsPrincipal staff) => staff.FindFirstValue(Window) ?? "";
}
