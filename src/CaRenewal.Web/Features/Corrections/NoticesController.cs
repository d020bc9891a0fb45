using CaRenewal.Core.Audit;
using CaRenewal.Core.Corrections;
using CaRenewal.Data.Writing;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>补正告知 before anything is registered: the customer is sent home with one paper.</summary>
[Authorize(Policy = Rights.TakeIn)]
public sealed class NoticesController(
    TypedVisits visits, NoticeScreens notices, Telling telling, Stationery stationery, Registrar registrar, TimeProvider clock) : Controller
{
    /// <param name="form">Key of the intake's form.</param>
    [HttpGet("/applications/new/notice")]
    [RecordsAccess(AuditKind.DraftOpened)]
    public async Task<IActionResult> Open(Guid form)
    {
        HttpContext.Concern($"{form}");
        return await visits.FindAsync(User, form) is { } typed ? View("Notice", notices.For(typed)) : NotFound();
    }

    [HttpPost("/notices")]
    public async Task<IActionResult> Tell([Bind(Prefix = NoticeScreens.Prefix)] NoticeForm form)
    {
        if (form.RequestKey == Guid.Empty)
        {
            return BadRequest();
        }

        if (await registrar.FindAsync(Request.Key(form.RequestKey)) is { } earlier)
        {
            return Told(earlier, null);
        }

        if (await visits.FindAsync(User, form.Form) is not { } typed)
        {
            return NotFound();
        }

        var visit = notices.VisitOf(typed);
        NoticeScreens.Mark(ModelState, form.Faults(visit.Required, stationery).Concat(form.FaultsOfNames(visit.Kind, stationery)));
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Notice", notices.For(typed, form));
        }

        CorrectionRequest? told = null;
        var stamp = User.Stamp(clock);
        var entry = await registrar.EnterAsync(Request.Key(form.RequestKey), stamp, async turn =>
        {
            told = await telling.TellAsync(turn, form, visit with { Holder = form.HolderName(visit.Kind), Delegate = form.DelegateName() }, null, stamp);
            return told.Number.Text;
        });
        return Told(entry, told);
    }

    private SeeOther Told(Entry entry, CorrectionRequest? told)
    {
        TempData["Flash"] = entry.Sentence ?? told!.Told();
        return new SeeOther($"~/notices/{entry.Answer}{(entry.Outcome is EntryOutcome.Saved ? "?print=1" : "")}");
    }
}
