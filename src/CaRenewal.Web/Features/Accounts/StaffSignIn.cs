using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>Identity's sign-in, with the password asked for once although the account is looked at in between.</summary>
public sealed class StaffSignIn(
    UserManager<StaffMember> staff,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<StaffMember> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<StaffMember>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<StaffMember> confirmation)
    : SignInManager<StaffMember>(staff, context, claims, options, log, schemes, confirmation)
{
    /// <summary>Whose password was right goes in, or on to the second factor.</summary>
    public Task<SignInResult> EnterAsync(StaffMember member) => SignInOrTwoFactorAsync(member, isPersistent: false);
}
