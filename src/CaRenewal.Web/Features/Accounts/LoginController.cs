using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Accounts;

[AllowAnonymous, Route("/login")]
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
        if (ModelState.IsValid)
        {
            if (await doorkeeper.LetInAsync(form.StaffNumber!, form.Password!) is not { } refusal)
            {
                return Onward(form.ReturnUrl);
            }

            ModelState.AddModelError(nameof(form.Password), refusal);
        }

        return View("Login", form);
    }

    // The address comes from outside: only a path of our own is followed.
    private SeeOther Onward(string? returnUrl) => new(Url.IsLocalUrl(returnUrl) ? returnUrl : "~/counter");
}
