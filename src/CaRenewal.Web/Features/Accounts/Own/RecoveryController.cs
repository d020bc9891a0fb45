using CaRenewal.Core;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Accounts.Own;

/// <summary>恢复码: shown once, right after they were made.</summary>
[Authorize(Policy = Rights.OwnAccount), Route("/account/recovery-codes")]
public sealed class RecoveryController(SecondFactor factor) : Controller
{
    public const string Codes = "RecoveryCodes";

    [HttpGet("")]
    public IActionResult Show() => TempData[Codes] is IReadOnlyList<string> codes ? View("Recovery", codes) : new SeeOther("~/account");

    [HttpPost("")]
    public async Task<IActionResult> Renew()
    {
        try
        {
            TempData[Codes] = await factor.RenewRecoveryCodesAsync(User);
            return new SeeOther("~/account/recovery-codes");
        }
        catch (RuleBroken broken)
        {
            TempData["Flash"] = broken.Message;
            return new SeeOther("~/account");
        }
    }
}
