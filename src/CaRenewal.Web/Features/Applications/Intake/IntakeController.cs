using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>One page takes in one visit: 登记并打印.</summary>
public sealed class IntakeController(
    IntakeScreens screens, Customers customers, Questions questions, Registration registration, TypedVisits visits, TimeProvider clock) : Controller
{
    private const string NewAddress = "/applications/new";

    /// <param name="form">Key of the form, in the address so that going back after F9 finds the application and not a live form.</param>
    [HttpGet(NewAddress)]
    public async Task<IActionResult> New(string? kind, string? customer, string? form)
    {
        var isKeyed = Guid.TryParse(form, out var key);
        var typed = isKeyed ? await visits.FindAsync(User, key) : null;
        var last = await customers.LastApplicationAsync(typed is null ? customer : typed.Customer);
        if ((typed is null && customer is not null && last is null) || (typed?.Kind.Kind() ?? last?.Application.Kind ?? kind.Kind()) is not { } known)
        {
            return NotFound();
        }

        if (!isKeyed)
        {
            return RedirectToAction(nameof(New), new { kind, customer, form = Guid.NewGuid().ToString("N") });
        }

        if (await registration.FindAsync(key) is { } earlier)
        {
            return new SeeOther($"~/applications/{earlier.Answer}");
        }

        var model = typed ?? (last is null ? FirstForm.Empty(known) : FirstForm.Again(last));
        (model.RequestKey, model.Customer) = (key.ToString("N"), typed is null ? customer : typed.Customer);
        await screens.ShowAsync(ViewData, model, last);
        return View("Intake", model);
    }

    [HttpPost("/applications")]
    [KeepsTyped]
    public async Task<IActionResult> Submit(IntakeForm form)
    {
        var entry = await this.TryAsync(form, questions, registration, null, clock);
        if (entry is null)
        {
            return await this.AgainAsync(screens, form, await customers.LastApplicationAsync(form.Customer));
        }

        TempData["Flash"] = entry.Sentence;
        return new SeeOther($"~/applications/{entry.Answer}{(entry.Outcome is EntryOutcome.Saved ? "?print=1" : "")}");
    }
}
