using CaRenewal.Core.Applications;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Papers;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications;

/// <summary>废除: handed over to the authority, which has 24 hours, then confirmed.</summary>
public sealed class RevocationController(ApplicationScreens screens, Registrar registrar, PaperDesk papers, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    [HttpPost("/applications/{no}/revocation")]
    public Task<IActionResult> Send(string no, [Bind(Prefix = "Finish")] FinishForm form) =>
        EnterAsync(
            no,
            "Finish",
            form,
            async (turn, application, stamp) =>
            {
                if (application.Signed is null)
                {
                    form.SignOn(application, stamp);
                }

                application.SendToAuthority(stamp);
                if (application.IsRevocationOnly)
                {
                    await papers.StoreReceiptAsync(turn, application, stamp);
                }
            },
            application => $"{application.Number} 的废除申请已送 CA，须在 {RevocationClock.Deadline(application)} 前废除。");

    [HttpPost("/applications/{no}/revocation/confirmation")]
    public Task<IActionResult> Confirm(string no, [Bind(Prefix = "Finish")] FinishForm form) =>
        EnterAsync(
            no,
            "Finish",
            form,
            (_, application, stamp) =>
            {
                application.ConfirmRevoked(stamp);
                return Task.CompletedTask;
            },
            application => $"{application.Number} 的证书已废除。");
}
