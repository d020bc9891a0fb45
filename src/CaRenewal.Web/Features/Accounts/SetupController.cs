using CaRenewal.Core;
using CaRenewal.Core.Codes;
using CaRenewal.Data.Staff;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Accounts.Kept;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>Exists only while the first administrator is awaited.</summary>
[AllowAnonymous, HoldsSecrets, EnableRateLimiting(RateLimits.LogIn), Route("/setup")]
public sealed class SetupController(
    FirstAdministrator firstAdministrator, UserManager<StaffMember> staff, Registrar registrar, TimeProvider clock) : Controller
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!firstAdministrator.IsAwaited)
        {
            context.Result = NotFound();
        }
    }

    [HttpGet("")]
    public IActionResult Ask() => View("Setup", new SetupForm());

    [HttpPost("")]
    public async Task<IActionResult> CreateAsync(SetupForm form)
    {
        if (ModelState.IsValid && !firstAdministrator.Accepts(form.Code))
        {
            ModelState.AddModelError(nameof(form.Code), "一次性代码不正确；多次不正确时请重启服务，使用新的代码。");
        }

        if (!ModelState.IsValid || !await AddAsync(form))
        {
            return View("Setup", form);
        }

        firstAdministrator.HasArrived();
        TempData["Flash"] = "管理员账号已建立，请登录。";
        return new SeeOther("~/login");
    }

    private async Task<bool> AddAsync(SetupForm form)
    {
        PlainText.TryTake(form.Name, PlainText.MostOfPersonName, out var name, out _);
        var stamp = new Stamp(form.StaffNumber!, name!, clock.GetUtcNow().UtcDateTime);
        try
        {
            await registrar.EnterAsync(null, stamp, async _ =>
            {
                var member = new StaffMember { UserName = form.StaffNumber, Name = name!, PasswordChangedAt = stamp.At };
                AccountRefused.Unless(await staff.CreateAsync(member, form.Password!));
                AccountRefused.Unless(await staff.AddToRoleAsync(member, Roles.Administrator));
                return member.UserName!;
            });
            return true;
        }
        catch (AccountRefused refused)
        {
            foreach (var error in refused.Errors)
            {
                var field = error.Code.StartsWith("Password", StringComparison.Ordinal) ? nameof(form.Password) : nameof(form.StaffNumber);
                ModelState.AddModelError(field, error.Description);
            }

            return false;
        }
    }
}
