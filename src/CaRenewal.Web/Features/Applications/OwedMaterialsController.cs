using CaRenewal.Data.Writing;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications;

/// <summary>容缺 that is brought and examined.</summary>
public sealed class OwedMaterialsController(ApplicationScreens screens, Registrar registrar, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    /// <param name="code">The catalogue's key of the material.</param>
    [HttpPost("/applications/{no}/materials/{code}")]
    public Task<IActionResult> Bring(string no, string code, [Bind(Prefix = "Material")] ActForm form) =>
        EnterAsync(
            no,
            "Material",
            form,
            (_, application, stamp) =>
            {
                application.BringOwed(code, stamp);
                return Task.CompletedTask;
            },
            _ => "容缺材料已补交。");
}
