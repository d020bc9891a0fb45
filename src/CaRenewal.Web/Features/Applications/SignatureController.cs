using CaRenewal.Data.Writing;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications;

/// <summary>签章 alone: the papers came back signed, the money comes later.</summary>
public sealed class SignatureController(ApplicationScreens screens, Registrar registrar, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    [HttpPost("/applications/{no}/signature")]
    public Task<IActionResult> Sign(string no, [Bind(Prefix = "Finish")] FinishForm form) =>
        EnterAsync(
            no,
            "Finish",
            form,
            (_, application, stamp) =>
            {
                form.SignOn(application, stamp);
                return Task.CompletedTask;
            },
            application => $"{application.Number} 已签章，{StatusTag.Of(application).Words}。");
}
