using CaRenewal.Core.Audit;
using CaRenewal.Data;
using CaRenewal.Data.Audit;
using CaRenewal.Data.Papers;
using CaRenewal.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CaRenewal.Web.Features.Papers;

/// <summary>
/// Streams a stored file byte for byte, to be shown or printed in a frame of our own pages; what no longer holds is shown as 已失效.
/// A paper names its holder in full, so every look into one is written down before it is shown.
/// </summary>
[Authorize(Policy = Rights.Read)]
public sealed class PapersController(CabinetContext cabinet, PaperArchive archive) : Controller
{
    /// <param name="id">The paper number.</param>
    /// <param name="download">1 to save it instead of showing it.</param>
    [HttpGet("/papers/{id:guid}.pdf")]
    public async Task<IActionResult> Show(Guid id, int download, CancellationToken cancellation)
    {
        var file = await cabinet.PrintedPapers.AsNoTracking()
            .Where(paper => paper.Id == id)
            .LeftJoin(cabinet.Ledger, paper => paper.ApplicationId, entry => (Guid?)entry.Id, (paper, entry) => new
            {
                paper,
                Entry = entry,
                Close = cabinet.DayCloses.Where(close => close.Paper == paper.Id).Select(close => close.Number).FirstOrDefault(),
                Notice = cabinet.Corrections.Where(notice => notice.Id == paper.Id).Select(notice => notice.Number).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellation);
        if (file is null || await archive.ReadAsync(id, cancellation) is not { } bytes)
        {
            return NotFound();
        }

        var number = file.Notice?.Text ?? file.Entry?.Number ?? file.Close ?? "";
        var details = AuditDetails.Write((AuditDetails.Papers, string.Join('、', file.paper.Papers)), (AuditDetails.PaperNumber, $"{id:N}"));
        await HttpContext.RecordAsync(download is 1 ? AuditKind.PaperSaved : AuditKind.PaperOpened, number, details);
        var mark = file.Entry is { } entry && file.paper.IsVoidAt(entry.Revision, entry.Status) ? "已失效 " : "";
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(download is 1 ? "attachment" : "inline")
        {
            FileName = $"{number}.pdf",
            FileNameStar = $"{mark}{number} {PaperCode.Words(file.paper.Papers.Take(1))}.pdf",
        }.ToString();
        return File(bytes, "application/pdf");
    }
}
