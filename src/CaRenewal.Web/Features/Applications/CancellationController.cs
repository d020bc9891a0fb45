using CaRenewal.Data.Writing;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications;

/// <summary>作废, before issue and after refund.</summary>
public sealed class CancellationController(ApplicationScreens screens, Registrar registrar, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    [HttpPost("/applications/{no}/cancellation")]
    public Task<IActionResult> Cancel(string no, [Bind(Prefix = "Cancellation")] ReasonForm form) =>
        EnterAsync(
            no,
            "Cancellation",
            form,
            (_, application, stamp) =>
            {
                application.Cancel(ReasonText.One(form.Reason), stamp);
                return Task.CompletedTask;
            },
            application => $"{application.Number} 已作废。");
}
