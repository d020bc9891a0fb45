using CaRenewal.Data.Staff;
using CaRenewal.Web.Features.Accounts.Kept;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Accounts.Own;

/// <summary>修改密码. Wrong tries count as at the log-in: who found a desk unattended does not guess on.</summary>
[Authorize(Policy = Rights.OwnAccount), HoldsSecrets, Route("/account/password")]
public sealed class PasswordController(OwnAccount account, UserManager<StaffMember> staff, TimeProvider clock) : Controller
{
    private const string PasswordMismatch = nameof(IdentityErrorDescriber.PasswordMismatch);

    [HttpGet("")]
    public async Task<IActionResult> Ask() => await PageAsync(new PasswordForm());

    [HttpPost("")]
    public async Task<IActionResult> Change(PasswordForm form)
    {
        if (!ModelState.IsValid)
        {
            return await PageAsync(form);
        }

        var member = await account.FindAsync(User);
        if (await staff.IsLockedOutAsync(member))
        {
            ModelState.AddModelError(nameof(form.Current), "输错次数过多，账号已锁定，请稍后再试。");
            return await PageAsync(form);
        }

        try
        {
            await account.ChangeAsync(User, async changed =>
            {
                (changed.MustChangePassword, changed.PasswordChangedAt) = (false, clock.GetUtcNow().UtcDateTime);
                AccountRefused.Unless(await staff.ChangePasswordAsync(changed, form.Current!, form.Password!));
            });
        }
        catch (AccountRefused refused)
        {
            foreach (var error in refused.Errors)
            {
                ModelState.AddModelError(error.Code is PasswordMismatch ? nameof(form.Current) : nameof(form.Password), error.Description);
            }

            if (refused.Errors.Any(error => error.Code is PasswordMismatch))
            {
                await staff.AccessFailedAsync(await account.FindAsync(User));
            }

            return await PageAsync(form);
        }

        TempData["Flash"] = "密码已修改，其他地方的登录已全部退出。";
        return new SeeOther("~/");
    }

    private async Task<IActionResult> PageAsync(PasswordForm form)
    {
        ViewData["Member"] = await account.FindAsync(User);
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return View("Password", form);
    }
}
