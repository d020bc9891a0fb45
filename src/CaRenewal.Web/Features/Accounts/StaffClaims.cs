using System.Globalization;
using System.Security.Claims;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>What the session knows of the person at the counter, without a look into the database.</summary>
public static class StaffClaims
{
    public const string Name = "staff:name";
    public const string Window = "staff:window";

    /// <summary>Instant of the log-in before this one, UTC: who did not make it learns of it.</summary>
    public const string LastLogin = "staff:last-login";

    /// <summary>A page that must be dealt with before anything else.</summary>
    public const string Pending = "staff:pending";

    /// <summary>Of the account.</summary>
    public static Guid StaffId(this ClaimsPrincipal staff) => Guid.Parse(staff.FindFirstValue(ClaimTypes.NameIdentifier)!);

    /// <summary>工号.</summary>
    public static string StaffNumber(this ClaimsPrincipal staff) => staff.Identity?.Name ?? "";

    public static string StaffName(this ClaimsPrincipal staff) => staff.FindFirstValue(Name) ?? staff.StaffNumber();

    public static string WindowName(this ClaimsPrincipal staff) => staff.FindFirstValue(Window) ?? "";

    /// <returns>Instant, UTC; null at the first log-in.</returns>
    public static DateTime? LastLoginAt(this ClaimsPrincipal staff) =>
        DateTime.TryParse(staff.FindFirstValue(LastLogin), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var last) ? last : null;

    /// <summary>Where the password is changed or the second factor set up, while one of them has to be; null when nothing is pending.</summary>
    public static string? PendingPage(this ClaimsPrincipal staff) => staff.FindFirstValue(Pending);
}
