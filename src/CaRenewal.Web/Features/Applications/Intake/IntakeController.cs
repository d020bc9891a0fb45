using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>One page takes in one visit: 登记并打印.</summary>
[Authorize(Policy = Rights.TakeIn)]
public sealed class IntakeController(
    IntakeScreens screens, Customers customers, Questions questions, Registration registration, KnownForms known, TimeProvider clock) : Controller
{
    private const string NewAddress = "/applications/new";

    /// <param name="form">Key of the form, in the address so that loading it again finds the draft, and going back after F9 the application.</param>
    [HttpGet(NewAddress)]
    public async Task<IActionResult> New(string? kind, string? customer, string? form)
    {
        var key = form.Key();
        var (draft, answer) = key is null ? default : await known.FindAsync(key.Value, User.StaffId(), null);
        if (answer is not null)
        {
            return answer;
        }

        var last = await customers.LastApplicationAsync(draft is null ? customer : draft.Customer);
        if ((draft ?? Fresh(last, customer, kind)) is not { } model)
        {
            return NotFound();
        }

        if (key is null)
        {
            return RedirectToAction(nameof(New), new { kind, customer, form = Guid.NewGuid().ToString("N") });
        }

        (model.RequestKey, model.Customer) = ($"{key:N}", model.Customer ?? customer);
        await screens.ShowAsync(ViewData, model, last);
        if (draft is not null || last is not null)
        {
            await HttpContext.RecordAsync(draft is null ? AuditKind.IntakeFilled : AuditKind.DraftOpened, last?.Number ?? $"{key}");
        }

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

    // A reference that is none of today's opens nothing, least of all an empty page.
    private static IntakeForm? Fresh(PreviousApplication? last, string? customer, string? kind) => (last, customer, kind.Kind()) switch
    {
        ({ } before, _, _) => FirstForm.Again(before),
        (null, null, { } asked) => FirstForm.Empty(asked),
        _ => null,
    };
}
