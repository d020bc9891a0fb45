using CaRenewal.Core;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Closing;

/// <summary>对账: the money book beside the terminals' slips in the evening, and beside the channels' statements the day after.</summary>
[Authorize(Policy = Rights.ReadBooks), Route("/day/reconcile")]
public sealed class ReconcileController(ReconcileScreens screens, TerminalDesk desk, Registrar registrar, TimeProvider clock)
    : ClosingController(registrar, clock)
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string? date, Guid? replaces, CancellationToken cancellation)
    {
        ModelState.Clear();
        return View("Reconcile", await screens.ForAsync(DayText.Read(date) ?? Today, cancellation) with { Statement = new StatementForm { Replaces = replaces } });
    }

    [HttpPost(""), Authorize(Policy = Rights.Reconcile)]
    public Task<IActionResult> Type([Bind(Prefix = "Totals")] TotalsForm form, CancellationToken cancellation) => EnterAsync(
        form,
        "Totals",
        async (turn, day, stamp) =>
        {
            var entered = await desk.EnterAsync(turn, day, form.Rows, stamp);
            return entered is 0 ? "没有改动。" : $"已保存 {entered} 个渠道的终端合计。";
        },
        (day, _) => ReconcileOf(day),
        async day => View("Reconcile", await screens.ForAsync(day, cancellation, form)),
        cancellation);
}
