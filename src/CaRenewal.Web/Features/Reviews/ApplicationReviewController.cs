using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Reviews;

/// <summary>复核 of one application, from its page.</summary>
[Authorize(Policy = Rights.Review)]
public sealed class ApplicationReviewController(ApplicationScreens screens, Registrar registrar, ReviewDesk desk, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    [HttpPost("/applications/{no}/review")]
    public Task<IActionResult> Approve(string no, [Bind(Prefix = "Review")] ActForm form) =>
        EnterAsync(
            no,
            "Review",
            form,
            (_, application, stamp) => desk.ApproveAsync(application, stamp),
            application => $"{application.Number} 已复核。");
}
