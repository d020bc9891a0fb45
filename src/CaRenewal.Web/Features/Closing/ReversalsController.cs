using CaRenewal.Data.Closing;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Closing;

/// <summary>冲正: an entry of today that takes an acceptance of a closed day back.</summary>
[Authorize(Policy = Rights.CloseDay)]
public sealed class ReversalsController(ApplicationScreens screens, DayBook book, Registrar registrar, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    [HttpPost("/applications/{no}/reversals")]
    public Task<IActionResult> Reverse(string no, [Bind(Prefix = "Reversal")] ReversalForm form) =>
        EnterAsync(
            no,
            "Reversal",
            form,
            async (turn, application, stamp) =>
            {
                var reason = "";
                FieldRefused.At(nameof(form.Reason), () => reason = ReasonText.One(form.Reason));
                await turn.HoldBooksAsync();
                var close = application.BookedDay is { } day ? await book.StandingAsync(day) : null;
                turn.Cabinet.Add(application.Reverse(Guid.CreateVersion7(), close, reason, stamp));
            },
            application => $"{application.Number} 已冲正，记入今日账；请更正后重新受理，或退款后作废。");
}
