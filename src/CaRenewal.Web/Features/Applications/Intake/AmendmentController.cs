using CaRenewal.Core.Applications;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>更正: the same page, filled with what is stored; a version that is not current any more overwrites nothing.</summary>
[Route("/applications/{number}/amendment")]
public sealed class AmendmentController(
    CabinetContext cabinet, IntakeScreens screens, Questions questions, Registration registration, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Open(string number)
    {
        if (await FindAsync(number) is not { } application)
        {
            return NotFound();
        }

        var form = application.ToForm();
        (form.RequestKey, form.Version) = (Guid.NewGuid().ToString("N"), $"{application.Version}");
        screens.Show(ViewData, form, PreviousApplication.Of(application), application.Number, application.BusinessDay);
        return View("Intake", form);
    }

    [HttpPost("")]
    [KeepsTyped]
    public async Task<IActionResult> Amend(string number, IntakeForm form)
    {
        if (await FindAsync(number) is not { } current)
        {
            return NotFound();
        }

        var entry = await this.TryAsync(form, questions, registration, current.Number, clock);
        if (entry is null)
        {
            return await RedrawAsync(number, form);
        }

        TempData["Flash"] = entry.Sentence ?? "已更正，原文书失效，请重新打印并签章。";
        return new SeeOther($"~/applications/{entry.Answer}{(entry.Outcome is EntryOutcome.Saved ? "?print=1" : "")}");
    }

    // With the version of now: what the other clerk changed stands beside what is typed here, to be judged before the next F9.
    private async Task<IActionResult> RedrawAsync(string number, IntakeForm form)
    {
        cabinet.ChangeTracker.Clear();
        var current = (await FindAsync(number))!;
        form.Version = $"{current.Version}";
        return this.Again(screens, form, PreviousApplication.Of(current), current.Number);
    }

    private async Task<CertificateApplication?> FindAsync(string number) =>
        ApplicationNumber.TryParse(number, out var known) ? await cabinet.FindApplicationAsync(known) : null;
}
