using CaRenewal.Core;
using CaRenewal.Web.Features.Accounts.Kept;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Accounts.Own;

[Authorize(Policy = Rights.OwnAccount), HoldsSecrets, Route("/account/second-factor")]
public sealed class SecondFactorController(SecondFactor factor, OwnAccount account) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Ask() =>
        (await account.FindAsync(User)).TwoFactorEnabled ? new SeeOther("~/account") : Page(new SecondFactorForm(), null);

    [HttpPost("")]
    public async Task<IActionResult> SetUp(SecondFactorForm form)
    {
        if (!ModelState.IsValid)
        {
            return Page(form, form.Offer);
        }

        if (factor.Open(User, form.Offer) is not { } key)
        {
            ModelState.AddModelError(nameof(form.Code), "页面已过期，请重新扫描下面的二维码。");
            return Page(form, null);
        }

        try
        {
            TempData[RecoveryController.Codes] = await factor.SetUpAsync(User, key, OneTimeCode.Read(form.Code!));
            return new SeeOther("~/account/recovery-codes");
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(nameof(form.Code), broken.Message);
            return Page(form, form.Offer);
        }
    }

    // After a slip the same QR code: it has been scanned already.
    private ViewResult Page(SecondFactorForm form, string? offer)
    {
        var (key, sealedKey) = factor.Open(User, offer) is { } known ? (known, offer!) : factor.Offer(User);
        var (path, side) = QrPath.Of(SecondFactor.Address(key, User.StaffNumber()));
        ViewData["Screen"] = new SecondFactorScreen(string.Join(' ', key.Chunk(4).Select(part => new string(part))), path, side, sealedKey);
        ModelState.Remove(nameof(form.Offer));
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return View("SecondFactor", form);
    }
}
