using CaRenewal.Core;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Drafts;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications.Drafts;

/// <summary>我的草稿: forms under way, saved by their pages and found again here.</summary>
[Route("/drafts")]
[Authorize(Policy = Rights.TakeIn)]
public sealed class DraftsController(DraftTray tray, TypedVisits visits, CounterRules rules, TimeProvider clock) : Controller
{
    /// <summary>More than anybody leaves lying in the days that a draft lasts.</summary>
    private const int MostShown = 200;

    [HttpGet("")]
    public async Task<IActionResult> List(CancellationToken cancellation)
    {
        ViewData["Days"] = rules.DraftDays;
        return View("Drafts", await DraftList.ReadAsync(tray, User.StaffId(), MostShown, clock.GetUtcNow().UtcDateTime, cancellation));
    }

    /// <summary>The autosave of a page: any state of the form is taken, nothing is checked.</summary>
    [HttpPost("")]
    [KeepsTyped(ForScript = true)]
    public async Task<IActionResult> Save(IntakeForm form)
    {
        if (await visits.KeepAsync(User, form) is not { } entry)
        {
            return new Problem(StatusCodes.Status400BadRequest, "页面已失效，草稿未保存；填写的内容都在。");
        }

        var time = $"{entry.At.OnOfficeClock():HH:mm:ss}";
        return entry.Outcome switch
        {
            DraftOutcome.Saved => Json(new { detail = $"草稿已保存 {time}" }),
            DraftOutcome.SavedElsewhere => new Problem(
                StatusCodes.Status409Conflict, $"另一窗口于 {time} 保存过这份草稿，本页未存草稿。", ("version", entry.Version)),
            DraftOutcome.Submitted => new Problem(StatusCodes.Status409Conflict, "本单已提交，修改未保存。"),
            DraftOutcome.TooLong => new Problem(StatusCodes.Status413PayloadTooLarge, "填写的内容过长，草稿未保存，请缩短。"),
            _ => new Problem(StatusCodes.Status404NotFound, "这份草稿属于其他受理员，本页未存草稿。"),
        };
    }

    /// <param name="all">The list that shows all, to come back to; else the counter.</param>
    [HttpPost("{id:guid}/removal")]
    public async Task<IActionResult> Remove(Guid id, bool all)
    {
        if (!await tray.DiscardAsync(id, User.StaffId(), User.Stamp(clock)))
        {
            return NotFound();
        }

        TempData["Flash"] = "草稿已丢弃。";
        return new SeeOther(all ? "~/drafts" : "~/counter");
    }
}
