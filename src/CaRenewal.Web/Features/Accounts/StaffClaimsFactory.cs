using System.Globalization;
using System.Security.Claims;
using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>Puts name and window into the session, so that no page has to look them up, and what has to be dealt with first.</summary>
public sealed class StaffClaimsFactory(
    UserManager<StaffMember> staff, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options, AccountDuties duties)
    : UserClaimsPrincipalFactory<StaffMember, IdentityRole<Guid>>(staff, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(StaffMember user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(StaffClaims.Name, user.Name));
        identity.AddClaim(new Claim(StaffClaims.Window, user.WindowName));
        if (user.LastLoginAt is { } last)
        {
            identity.AddClaim(new Claim(StaffClaims.LastLogin, last.ToString("O", CultureInfo.InvariantCulture)));
        }

        if (duties.PendingPage(user, identity.FindAll(identity.RoleClaimType).Select(role => role.Value)) is { } page)
        {
            identity.AddClaim(new Claim(StaffClaims.Pending, page));
        }

        return identity;
    }
}
