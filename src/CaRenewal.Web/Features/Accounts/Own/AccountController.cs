using CaRenewal.Data.Staff;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Accounts.Own;

/// <summary>我的账号.</summary>
[Authorize(Policy = Rights.OwnAccount), Route("/account")]
public sealed class AccountController(OwnAccount account, UserManager<StaffMember> staff) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show()
    {
        var member = await account.FindAsync(User);
        return View("Account", new AccountScreen(
            member, await staff.GetRolesAsync(member), member.TwoFactorEnabled ? await staff.CountRecoveryCodesAsync(member) : 0, User.LastLoginAt()));
    }

    /// <summary>Every other session of the account ends.</summary>
    [HttpPost("sessions/end")]
    public async Task<IActionResult> EndSessions()
    {
        await account.ChangeAsync(User, async member => AccountRefused.Unless(await staff.UpdateSecurityStampAsync(member)));
        TempData["Flash"] = "其他地方的登录已全部退出。";
        return new SeeOther("~/account");
    }
}
