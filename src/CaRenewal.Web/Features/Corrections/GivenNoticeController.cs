using CaRenewal.Core;
using CaRenewal.Core.Audit;
using CaRenewal.Data.Papers;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>A notice that was given: what it says, and the very paper once more.</summary>
[Route("/notices/{no}")]
[Authorize(Policy = Rights.Read)]
[RecordsAccess(AuditKind.NoticeViewed, "no")]
public sealed class GivenNoticeController(GivenNotices notices, TypedVisits visits, Registrar registrar, TimeProvider clock) : Controller
{
    private const string Page = "Given";

    /// <param name="print">1 to send it to the printer when the page is there.</param>
    [HttpGet("")]
    public async Task<IActionResult> Show(string no, string? print, CancellationToken cancellation) =>
        await notices.FindAsync(User, no, cancellation) is { } notice ? View(Page, notice with { PrintNow = print is "1" }) : NotFound();

    /// <summary>继续登记 by another clerk than the one who told what is missing.</summary>
    [HttpPost("takeover"), Authorize(Policy = Rights.TakeIn)]
    public async Task<IActionResult> TakeOver(string no)
    {
        if (await notices.FindAsync(User, no) is not { } notice)
        {
            return NotFound();
        }

        if (notice.CanBeTakenOver && await visits.TakeOverAsync(User, notice.Request.Form!.Value) is { } typed)
        {
            TempData["Flash"] = $"已接手{notice.Request.Given.Name}登记的内容，请核对后继续。";
            return new SeeOther(TypedVisits.AddressOf(typed));
        }

        return new SeeOther(notice.Continues ?? $"~/notices/{notice.Request.Number}");
    }

    [HttpPost("prints"), Authorize(Policy = Rights.TakeIn)]
    public async Task<IActionResult> Print(string no, [Bind(Prefix = "Print")] NoticePrintForm form)
    {
        if (await notices.FindAsync(User, no) is not { } notice)
        {
            return NotFound();
        }

        if (form.RequestKey == Guid.Empty)
        {
            return BadRequest();
        }

        try
        {
            var (stamp, reason) = (User.Stamp(clock), ReasonText.One(form.Reason));
            var entry = await registrar.EnterAsync(Request.Key(form.RequestKey), stamp, async turn =>
            {
                PaperArchive.LogPrint(turn, await turn.Cabinet.PrintedPapers.SingleAsync(paper => paper.Id == notice.Request.Id), reason, stamp);
                return notice.Request.Number.Text;
            });
            TempData["Flash"] = entry.Sentence ?? "已送打印。";
            return new SeeOther($"~/notices/{notice.Request.Number}{(entry.Outcome is EntryOutcome.Saved ? "?print=1" : "")}");
        }
        catch (RuleBroken broken)
        {
            ModelState.Clear();
            ModelState.AddModelError("Print.Reason", broken.Message);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(Page, notice with { Print = form });
        }
    }
}
