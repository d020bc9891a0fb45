using CaRenewal.Core;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Closing;

/// <summary>对账: the money book beside the terminals' slips in the evening, and beside the channels' statements the day after.</summary>
[Authorize(Policy = Rights.ReadBooks), Route("/day/reconcile")]
public sealed class ReconcileController(ReconcileScreens screens, TerminalDesk desk, Registrar registrar, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string? date, CancellationToken cancellation)
    {
        ModelState.Clear();
        return View("Reconcile", await screens.ForAsync(DayText.Read(date) ?? clock.Today(), cancellation));
    }

    [HttpPost(""), Authorize(Policy = Rights.Reconcile)]
    public async Task<IActionResult> Type([Bind(Prefix = "Totals")] TotalsForm form, CancellationToken cancellation)
    {
        if (form.RequestKey == Guid.Empty || DayText.Read(form.Date) is not { } day)
        {
            return BadRequest();
        }

        try
        {
            var stamp = User.Stamp(clock);
            var entered = 0;
            var entry = await registrar.EnterAsync(Request.Key(form.RequestKey), stamp, async turn =>
            {
                entered = await desk.EnterAsync(turn, day, form.Rows, stamp);
                return DayText.Write(day);
            }, cancellation);
            TempData["Flash"] = entry.Sentence ?? (entered is 0 ? "没有改动。" : $"已保存 {entered} 个渠道的终端合计。");
            return new SeeOther($"~/day/reconcile?date={DayText.Write(day)}");
        }
        catch (SlipOvertaken overtaken)
        {
            ModelState.AddModelError("", overtaken.Message);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }
        catch (FieldRefused refused)
        {
            ModelState.AddModelError($"Totals.{refused.Field}", refused.Message);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError("", broken.Message);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View("Reconcile", await screens.ForAsync(day, cancellation, form));
    }
}
