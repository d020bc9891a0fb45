using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Gives a form back that was kept while nobody was logged in.</summary>
[Authorize(Policy = Rights.TakeIn)]
public sealed class KeptFormController(KeptForms kept, IntakeScreens screens, Customers customers) : Controller
{
    [HttpPost("/applications/new/kept")]
    [KeepsTyped]
    public async Task<IActionResult> Show([FromForm(Name = "kept")] string? content)
    {
        ModelState.Clear();
        if (kept.Open(content) is not { } opened)
        {
            return NotFound();
        }

        return await this.AgainAsync(screens, opened.Form, await customers.LastApplicationAsync(opened.Form.Customer), opened.Amends);
    }
}
