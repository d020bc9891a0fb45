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
public sealed class DifferencesController(CabinetContext cabinet, ReconcileScreens screens, Registrar registrar, TimeProvider clock)
    : ClosingController(registrar, clock)
{
    [HttpPost("/day/differences/{id:guid}")]
    public async Task<IActionResult> Explain(Guid id, [Bind(Prefix = "Explanation")] ExplanationForm form, CancellationToken cancellation)
    {
        if (form.ReadDay() is not null && !await cabinet.Differences.AnyAsync(difference => difference.Id == id, cancellation))
        {
            return NotFound();
        }

        ModelState.Clear();
        return await EnterAsync(
            form,
            "Explanation",
            async (turn, _, stamp) =>
            {
                await turn.HoldBooksAsync(cancellation);
                var difference = await cabinet.Differences.SingleAsync(difference => difference.Id == id, cancellation);
                difference.Explain(ReasonText.One(form.Words), stamp);
                return "已说明。";
            },
            (day, _) => ReconcileOf(day),
            async day => View("Reconcile", await screens.ForAsync(day, cancellation) with { Explanation = form, Posted = id }),
            cancellation,
            at: "Explanation.Words");
    }
}
