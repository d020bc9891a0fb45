using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Audit;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>更正: the same page, filled with what is stored; a version that is not current any more overwrites nothing.</summary>
[Route("/applications/{number}/amendment")]
[Authorize(Policy = Rights.TakeIn)]
[RecordsAccess(AuditKind.AmendmentOpened, "number")]
public sealed class AmendmentController(
    CabinetContext cabinet, IntakeScreens screens, Questions questions, Registration registration, KnownForms known, TimeProvider clock) : Controller
{
    private const string Stale = "页面已失效，填写的内容都在，请核对后再提交一次。";

    /// <param name="form">Key of the form, as for a new application.</param>
    [HttpGet("")]
    public async Task<IActionResult> Open(string number, string? form)
    {
        if (await FindAsync(number) is not { } application)
        {
            return NotFound();
        }

        var key = form.Key();
        var (draft, answer) = key is null ? default : await known.FindAsync(key.Value, User.StaffId(), application.Number);
        if (answer is not null)
        {
            return answer;
        }

        try
        {
            application.RequireAmendable();
        }
        catch (RuleBroken broken)
        {
            TempData["Flash"] = broken.Message;
            return new SeeOther($"~/applications/{application.Number}");
        }

        if (key is null)
        {
            return RedirectToAction(nameof(Open), new { number, form = Guid.NewGuid().ToString("N") });
        }

        var model = draft ?? application.ToForm();
        (model.RequestKey, model.Version) = ($"{key:N}", draft is null ? $"{application.Version}" : draft.Version);
        await screens.ShowAsync(ViewData, model, new PreviousApplication(application), application.Number, application.BusinessDay);
        return View("Intake", model);
    }

    [HttpPost("")]
    [KeepsTyped]
    public async Task<IActionResult> Amend(string number, IntakeForm form)
    {
        if (await FindAsync(number) is not { } current)
        {
            return NotFound();
        }

        if (await WhyOvertakenAsync(form, current) is { } overtaken)
        {
            return await OvertakenAsync(form, current, overtaken);
        }

        try
        {
            var entry = await this.TryAsync(form, questions, registration, current.Number, clock);
            if (entry is null)
            {
                return await this.AgainAsync(screens, form, new PreviousApplication(current), current.Number);
            }

            TempData["Flash"] = entry.Sentence ?? "已更正，原文书失效，请重新打印并签章。";
            return new SeeOther($"~/applications/{entry.Answer}{(entry.Outcome is EntryOutcome.Saved ? "?print=1" : "")}");
        }
        catch (ChangedMeanwhile changed)
        {
            cabinet.ChangeTracker.Clear();
            return await OvertakenAsync(form, (await FindAsync(number))!, changed.Message);
        }
    }

    // Asked before anything else, so that no fault of the form hides it. A form that arrives twice was not overtaken but by itself.
    private async Task<string?> WhyOvertakenAsync(IntakeForm form, CertificateApplication current)
    {
        var version = form.Version.Number() ?? 0;
        if (version == current.Version || (Guid.TryParse(form.RequestKey, out var key) && await registration.FindAsync(key) is not null))
        {
            return null;
        }

        return version < 1 || version > current.Version ? Stale : new ChangedMeanwhile(current.Number, current.Events[^1].Stamp).Message;
    }

    // Only here the page gets the version of now: what the other clerk changed stands beside what is typed, to be judged before the next F9.
    private async Task<IActionResult> OvertakenAsync(IntakeForm form, CertificateApplication current, string sentence)
    {
        ModelState.AddModelError("", sentence);
        form.Version = $"{current.Version}";
        return await this.AgainAsync(screens, form, new PreviousApplication(current), current.Number);
    }

    private async Task<CertificateApplication?> FindAsync(string number) =>
        ApplicationNumber.TryParse(number, out var known) ? await cabinet.FindApplicationAsync(known) : null;
}
