using CaRenewal.Core;
using CaRenewal.Data;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Closing;

/// <summary>The explanation of a difference.</summary>
[Authorize(Policy = Rights.Reconcile)]
public sealed class DifferencesController(CabinetContext cabinet, ReconcileScreens screens, Registrar registrar, TimeProvider clock) : Controller
{
    [HttpPost("/day/differences/{id:guid}")]
    public async Task<IActionResult> Explain(Guid id, [Bind(Prefix = "Explanation")] ExplanationForm form, CancellationToken cancellation)
    {
        if (form.RequestKey == Guid.Empty || DayText.Read(form.Date) is not { } day)
        {
            return BadRequest();
        }

        if (!await cabinet.Differences.AnyAsync(difference => difference.Id == id, cancellation))
        {
            return NotFound();
        }

        try
        {
            var stamp = User.Stamp(clock);
            var entry = await registrar.EnterAsync(Request.Key(form.RequestKey), stamp, async turn =>
            {
                await turn.HoldBooksAsync(cancellation);
                var difference = await cabinet.Differences.SingleAsync(difference => difference.Id == id, cancellation);
                difference.Explain(ReasonText.One(form.Words), stamp);
                return "已说明。";
            }, cancellation);
            TempData["Flash"] = entry.Sentence ?? entry.Answer;
            return new SeeOther($"~/day/reconcile?date={DayText.Write(day)}");
        }
        catch (RuleBroken broken)
        {
            ModelState.Clear();
            ModelState.AddModelError("Explanation.Words", broken.Message);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Reconcile", await screens.ForAsync(day, cancellation) with { Explanation = form, Posted = id });
    }
}
