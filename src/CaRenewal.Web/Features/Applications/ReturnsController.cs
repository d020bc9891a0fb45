using CaRenewal.Data.Writing;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications;

/// <summary>退回, to be corrected.</summary>
public sealed class ReturnsController(ApplicationScreens screens, Registrar registrar, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    [HttpPost("/applications/{no}/returns")]
    public Task<IActionResult> Return(string no, [Bind(Prefix = "Return")] ReturnForm form) =>
        EnterAsync(
            no,
            "Return",
            form,
            (_, application, stamp) =>
            {
                application.Return(ReasonText.Lines(form.Reasons), stamp);
                return Task.CompletedTask;
            },
            application => $"{application.Number} 已退回，更正后重新打印、签章。");
}
