using CaRenewal.Core;
using CaRenewal.Data;
using CaRenewal.Data.Papers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CaRenewal.Web.Features.Papers;

/// <summary>Streams a stored file byte for byte, to be shown or printed in a frame of our own pages.</summary>
public sealed class PapersController(CabinetContext cabinet, PaperArchive archive) : Controller
{
    /// <param name="id">The paper number.</param>
    /// <param name="download">1 to save it instead of showing it.</param>
    [HttpGet("/papers/{id:guid}.pdf")]
    public async Task<IActionResult> Show(Guid id, int download, CancellationToken cancellation)
    {
        var file = await cabinet.PrintedPapers.AsNoTracking()
            .Where(paper => paper.Id == id)
            .Join(cabinet.Ledger, paper => paper.ApplicationId, entry => entry.Id, (paper, entry) => new { paper, entry.Number, entry.Revision })
            .SingleOrDefaultAsync(cancellation);
        if (file is null || await archive.ReadAsync(id, cancellation) is not { } bytes)
        {
            return NotFound();
        }

        Rule.Require(!file.paper.IsOutdatedAt(file.Revision), $"该文书已失效：{file.Number} 后来更正过，请重打。");
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(download is 1 ? "attachment" : "inline")
        {
            FileName = $"{file.Number}.pdf",
            FileNameStar = $"{file.Number} {PaperCode.Words(file.paper.Papers.Take(1))}.pdf",
        }.ToString();
        return File(bytes, "application/pdf");
    }
}
