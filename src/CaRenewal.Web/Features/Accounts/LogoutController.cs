using CaRenewal.Core.Audit;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Accounts;

[Authorize(Policy = Rights.OwnAccount)]
public sealed class LogoutController(SignInManager<StaffMember> signIn) : Controller
{
    [HttpPost("/logout")]
    public async Task<IActionResult> LogOutAsync()
    {
        await HttpContext.RecordAsync(AuditKind.LoggedOut, User.StaffNumber());
        await signIn.SignOutAsync();
        return new SeeOther("~/login");
    }
}
