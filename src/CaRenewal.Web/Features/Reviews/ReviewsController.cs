using CaRenewal.Core;
using CaRenewal.Web.Features.Accounts;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Reviews;

/// <summary>复核: the queue, and several of it at once.</summary>
public sealed class ReviewsController(ReviewScreens screens, ReviewQueue queue, ReviewDesk desk, TimeProvider clock) : Controller
{
    [HttpGet("/reviews"), Authorize(Policy = Rights.ReadDay)]
    public async Task<IActionResult> List(int page = 1, CancellationToken cancellation = default)
    {
        ModelState.Clear();
        return View("Reviews", await screens.ForAsync(User.StaffNumber(), page, cancellation));
    }

    /// <summary>The longest waiting; the empty queue where there is none.</summary>
    [HttpGet("/reviews/next"), Authorize(Policy = Rights.Review)]
    public async Task<IActionResult> Next(CancellationToken cancellation) =>
        await queue.For(User.StaffNumber()).Select(entry => entry.Number).FirstOrDefaultAsync(cancellation) is { } number
            ? LocalRedirect($"~/applications/{number}")
            : LocalRedirect("~/reviews");

    [HttpPost("/reviews"), Authorize(Policy = Rights.Review)]
    public async Task<IActionResult> Approve(ReviewForm form, CancellationToken cancellation)
    {
        var picks = form.Picks.Select(ReviewPick.Read).ToList();
        if (form.RequestKey == Guid.Empty || picks.Contains(null))
        {
            return BadRequest();
        }

        try
        {
            var outcomes = await desk.ApproveAsync(form.RequestKey, [.. picks.OfType<ReviewPick>()], () => User.Stamp(clock), cancellation);
            return outcomes.All(outcome => outcome.Why is null)
                ? Done(outcomes.Count)
                : await AgainAsync(form, outcomes, StatusCodes.Status409Conflict, cancellation);
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError("", broken.Message);
            return await AgainAsync(form, [], StatusCodes.Status422UnprocessableEntity, cancellation);
        }
    }

    private SeeOther Done(int count)
    {
        TempData["Flash"] = $"已复核 {count} 条。";
        return new SeeOther("~/reviews");
    }

    private async Task<IActionResult> AgainAsync(ReviewForm form, IReadOnlyList<ReviewOutcome> outcomes, int status, CancellationToken cancellation)
    {
        Response.StatusCode = status;
        return View("Reviews", await screens.ForAsync(User.StaffNumber(), 1, cancellation) with
        {
            Approved = outcomes.Count(outcome => outcome.Why is null),
            Refused = [.. outcomes.Where(outcome => outcome.Why is not null)],
            Picked = form.Picks.OfType<string>().ToHashSet(StringComparer.Ordinal),
        });
    }
}
