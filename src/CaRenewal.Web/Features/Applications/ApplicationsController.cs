using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications;

/// <summary>The page of one application: what is next on top.</summary>
[Authorize(Policy = Rights.Read)]
public sealed class ApplicationsController(ApplicationScreens screens) : Controller
{
    /// <param name="no">受理单号.</param>
    /// <param name="print">1 for the newest file, or a file's number: it is sent to the printer when the page is there.</param>
    [HttpGet("/applications/{no}")]
    [RecordsAccess(AuditKind.ApplicationViewed, "no")]
    public async Task<IActionResult> Show(string no, string? print, CancellationToken cancellation)
    {
        if (!ApplicationNumber.TryParse(no, out var number) || await screens.ForAsync(number, cancellation) is not { } screen)
        {
            return NotFound();
        }

        HttpContext.ConcernApplication(screen.Application);
        return View("Show", screen with { PrintNow = screen.ToPrint(print) });
    }
}
