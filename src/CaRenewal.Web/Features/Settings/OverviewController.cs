using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Settings;

/// <summary>All parts at a glance, and what was changed last.</summary>
[Authorize(Policy = Rights.ReadSettings)]
public sealed class OverviewController(SettingPages pages, TimeProvider clock) : Controller
{
    [HttpGet("/settings")]
    public async Task<IActionResult> Show(CancellationToken cancellation)
    {
        var (rules, recent) = await pages.OverviewAsync(cancellation);
        return View("Overview", new OverviewScreen(rules, recent, Core.OfficeTime.Today(clock)));
    }
}
