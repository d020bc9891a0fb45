using CaRenewal.Core.Audit;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>退出: a cookie that somebody copied is worth nothing afterwards, so every session of the account ends with this one.</summary>
[Authorize(Policy = Rights.OwnAccount)]
public sealed class LogoutController(SignInManager<StaffMember> signIn, UserManager<StaffMember> staff, StandingBoard standing) : Controller
{
    [HttpPost("/logout")]
    public async Task<IActionResult> LogOutAsync()
    {
        await HttpContext.RecordAsync(AuditKind.LoggedOut, User.StaffNumber());
        if (await staff.GetUserAsync(User) is { } member)
        {
            await staff.UpdateSecurityStampAsync(member);
            standing.Forget(member.Id);
        }

        await signIn.SignOutAsync();
        return new SeeOther("~/login");
    }
}
