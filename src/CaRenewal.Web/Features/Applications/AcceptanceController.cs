using CaRenewal.Core;
using CaRenewal.Core.Notice;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Papers;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Applications;

/// <summary>F9: signatures, payment and acceptance in one key, and the receipt filed with them; all of it or nothing.</summary>
public sealed class AcceptanceController(ApplicationScreens screens, Registrar registrar, PaperDesk papers, PointOfService point, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    [HttpPost("/applications/{no}/acceptance")]
    public Task<IActionResult> Accept(string no, [Bind(Prefix = "Finish")] FinishForm form) =>
        EnterAsync(
            no,
            "Finish",
            form,
            async (turn, application, stamp) =>
            {
                Rule.Require(!application.IsRevocationOnly, "废除不需受理，签章后直接送 CA。");
                Rule.Require(application.Accepted is null, "本单已受理。");
                form.CatchUpOn(application, point, stamp);
                application.Accept(stamp);
                await papers.StoreReceiptAsync(turn, application, stamp);
            },
            application => $"{application.Number} 已受理，实收 {application.Received} 元。");
}
