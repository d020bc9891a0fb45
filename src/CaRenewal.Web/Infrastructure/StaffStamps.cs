using System.Security.Claims;
using CaRenewal.Core;
using CaRenewal.Web.Features.Accounts;

namespace CaRenewal.Web.Infrastructure;

public static class StaffStamps
{
    /// <summary>Who is logged in, now.</summary>
    public static Stamp Stamp(this ClaimsPrincipal staff, TimeProvider clock) =>
        new(staff.StaffNumber(), staff.StaffName(), clock.GetUtcNow().UtcDateTime);
}
