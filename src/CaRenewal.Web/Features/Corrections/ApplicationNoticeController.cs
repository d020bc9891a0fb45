using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Writing;
using CaRenewal.Forms;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>补正告知 of a registered application: what is not there yet is marked already.</summary>
[Route("/applications/{no}/notice")]
public sealed class ApplicationNoticeController(
    CabinetContext cabinet, NoticeScreens notices, Telling telling, Stationery stationery, ApplicationScreens screens, Registrar registrar, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    private const string Page = "/Features/Corrections/Notice.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Open(string no) =>
        await FindAsync(no) is not { } application ? NotFound()
        : application.Cancelled is not null ? new SeeOther($"~/applications/{application.Number}")
        : View(Page, notices.For(application));

    [HttpPost("")]
    public async Task<IActionResult> Tell(string no, [Bind(Prefix = NoticeScreens.Prefix)] NoticeForm form)
    {
        if (await FindAsync(no) is not { } application)
        {
            return NotFound();
        }

        NoticeScreens.Mark(ModelState, form.Faults(notices.VisitOf(application).Required, stationery));
        CorrectionRequest? told = null;
        return await EnterAsync(
            no,
            NoticeScreens.Prefix,
            form,
            async (turn, current, stamp) => told = await telling.TellAsync(turn, form, notices.VisitOf(current), current, stamp),
            _ => told!.Told(),
            () => told is null ? "" : $"?print={told.Id:N}");
    }

    protected override async Task<IActionResult> AgainAsync(ApplicationNumber number, string prefix, ActForm form, int status)
    {
        cabinet.ChangeTracker.Clear();
        Response.StatusCode = status;
        return await cabinet.FindApplicationAsync(number) is { } application ? View(Page, notices.For(application, (NoticeForm)form)) : NotFound();
    }

    private async Task<CertificateApplication?> FindAsync(string no) =>
        ApplicationNumber.TryParse(no, out var number) ? await cabinet.FindApplicationAsync(number) : null;
}
