using System.Security.Claims;
using CaRenewal.Core;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Identity;

namespace CaRenewal.Web.Features.Accounts.Own;

/// <summary>What a member of staff does to the own account: entered in the books like everything else, and the session goes on.</summary>
public sealed class OwnAccount(Registrar registrar, UserManager<StaffMember> staff, StaffSignIn signIn, StandingBoard standing, TimeProvider clock)
{
    public async Task<StaffMember> FindAsync(ClaimsPrincipal user) =>
        await staff.GetUserAsync(user) ?? throw new InvalidOperationException("The session has no account.");

    /// <summary>Changes the account in one turn; every other session of the account ends with it, this one goes on.</summary>
    /// <exception cref="AccountRefused">Identity refuses the change; nothing was changed.</exception>
    /// <exception cref="RuleBroken">So does a rule.</exception>
    public async Task ChangeAsync(ClaimsPrincipal user, Func<StaffMember, Task> change)
    {
        StaffMember? changed = null;
        await registrar.EnterAsync(null, user.Stamp(clock), async _ =>
        {
            changed = await FindAsync(user);
            await change(changed);
            return "";
        });
        standing.Forget(changed!.Id);
        await signIn.RefreshSignInAsync(changed);
    }
}
