using System.Globalization;
using CaRenewal.Core.Applications;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>What the page shows while it is filled in: fee, checklist and questions for the lines as they stand, and a first look at a code.</summary>
[Authorize(Policy = Rights.TakeIn)]
public sealed class QuoteController(IntakeScreens screens, Customers customers, CodeCheck codes) : Controller
{
    /// <param name="add">A line more.</param>
    /// <param name="remove">Position of the line to take away.</param>
    [HttpPost("/intake/quote")]
    public async Task<IActionResult> Quote(IntakeForm form, [FromForm(Name = "Add")] string? add, [FromForm(Name = "Remove")] string? remove)
    {
        ModelState.Clear();
        var redraws = Change(form.Lines, add, remove);
        var amends = ApplicationNumber.TryParse(form.Amends, out var number) ? number : null;
        var last = await customers.LastApplicationAsync(form.Customer);
        if (IsScript)
        {
            await screens.ShowAsync(ViewData, form, last, amends, focus: add is null ? "" : $"Lines[{form.Lines.Count - 1}].Business");
            ViewData["Redraws"] = redraws;
            return PartialView("_Quote", form);
        }

        return await this.AgainAsync(screens, form, last, amends);
    }

    /// <param name="check">credit or id.</param>
    [HttpPost("/intake/code")]
    public IActionResult Code([FromQuery(Name = "as")] string? check, [FromForm] string? value) =>
        codes.Answer(check, value) is { } answer ? Json(answer) : NotFound();

    private bool IsScript => Request.Headers.XRequestedWith == "XMLHttpRequest";

    private static bool Change(List<LineForm> lines, string? add, string? remove)
    {
        if (add is not null && lines.Count < BusinessLineRules.MostLines)
        {
            lines.Add(new LineForm { Count = "1" });
        }

        if (int.TryParse(remove, CultureInfo.InvariantCulture, out var position) && position >= 0 && position < lines.Count && lines.Count > 1)
        {
            lines.RemoveAt(position);
        }

        return add is not null || remove is not null;
    }
}
