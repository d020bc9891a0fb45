using CaRenewal.Web.Features.Accounts.Kept;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CaRenewal.Web.Features.Accounts;

[AllowAnonymous, HoldsSecrets, EnableRateLimiting(RateLimits.LogIn), Route("/login")]
public sealed class LoginController(Doorkeeper doorkeeper, FirstAdministrator firstAdministrator) : Controller
{
    [HttpGet("")]
    public IActionResult Ask(string? returnUrl)
    {
        if (firstAdministrator.IsAwaited)
        {
            return RedirectToAction("Ask", "Setup");
        }

        return User.Identity?.IsAuthenticated is true
            ? Onward(returnUrl)
            : View("Login", new LoginForm { ReturnUrl = returnUrl });
    }

    [HttpPost("")]
    public async Task<IActionResult> LogInAsync(LoginForm form)
    {
        if (!ModelState.IsValid)
        {
            return View("Login", form);
        }

        var admission = await doorkeeper.LetInAsync(form.StaffNumber!, form.Password!);
        if (admission.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(form.Password), refusal);
            return View("Login", form);
        }

        return admission.NeedsCode
            ? RedirectToAction(nameof(AskCode), new { returnUrl = Local(form.ReturnUrl) })
            : Onward(form.ReturnUrl);
    }

    [HttpGet("code")]
    public IActionResult AskCode(string? returnUrl) => View("Code", new CodeForm { ReturnUrl = returnUrl });

    [HttpPost("code")]
    public async Task<IActionResult> EnterCodeAsync(CodeForm form)
    {
        if (!ModelState.IsValid)
        {
            return View("Code", form);
        }

        var admission = await doorkeeper.LetInWithCodeAsync(form.Code!);
        if (admission.Refusal is not { } refusal)
        {
            return Onward(form.ReturnUrl);
        }

        ModelState.AddModelError(nameof(form.Code), refusal);
        return View("Code", form);
    }

    // The address comes from outside: only a path of our own is followed.
    private SeeOther Onward(string? returnUrl) => new(Local(returnUrl) ?? "~/");

    private string? Local(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : null;
}
