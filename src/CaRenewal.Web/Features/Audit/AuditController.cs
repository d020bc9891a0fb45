using CaRenewal.Core.Audit;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Audit;

/// <summary>稽核记录; that it was looked at stands in it as well.</summary>
[Authorize(Policy = Rights.ReadAudit)]
public sealed class AuditController(AuditScreens screens) : Controller
{
    [HttpGet("/audit")]
    [RecordsAccess(AuditKind.AuditRead)]
    public async Task<IActionResult> Show(AuditFilter filter, CancellationToken cancellation)
    {
        ModelState.Clear();
        var screen = await screens.ForAsync(filter, cancellation);
        HttpContext.Concern("", Data.Audit.AuditDetails.Write(("筛选", string.Join("，", screen.Chips.Select(chip => chip.Words)))));
        return View("Audit", screen);
    }
}
