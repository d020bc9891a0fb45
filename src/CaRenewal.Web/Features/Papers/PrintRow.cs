using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data;
using CaRenewal.Data.Papers;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Papers;

/// <summary>A stored file as the application's page lists it.</summary>
/// <param name="Times">When, by whom and why it was sent to the printer, oldest first.</param>
/// <param name="Notice">告知书编号 of a correction notice; null for any other paper.</param>
public sealed record PrintRow(PrintedPaper File, bool IsOutdated, IReadOnlyList<(Stamp Stamp, string? Reason)> Times, ApplicationNumber? Notice = null)
{
    public Guid Id => File.Id;

    public bool IsReceipt => File.Papers.Contains(PaperCode.Receipt);

    public string Address => $"~/papers/{Id:N}.pdf";

    /// <summary>All files of an application in one command, newest first.</summary>
    public static async Task<IReadOnlyList<PrintRow>> ListAsync(
        CabinetContext cabinet, CertificateApplication application, CancellationToken cancellation)
    {
        var prints = await cabinet.PrintLog.AsNoTracking()
            .Where(entry => entry.ApplicationId == application.Id)
            .Join(cabinet.PrintedPapers.AsNoTracking(), entry => entry.PaperId, paper => paper.Id, (entry, paper) => new
            {
                entry,
                paper,
                notice = cabinet.Corrections.Where(correction => correction.Id == paper.Id).Select(correction => correction.Number).FirstOrDefault(),
            })
            .ToListAsync(cancellation);

        return [.. prints
            .GroupBy(print => print.paper.Id)
            .Select(times => new PrintRow(
                times.First().paper,
                times.First().paper.IsVoidAt(application.Revision, application.Status),
                [.. times.OrderBy(time => time.entry.Stamp.At).Select(time => (time.entry.Stamp, time.entry.Reason))],
                times.First().notice))
            .OrderByDescending(row => row.File.Created.At)];
    }
}
