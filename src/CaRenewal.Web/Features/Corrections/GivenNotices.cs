using System.Security.Claims;
using CaRenewal.Core.Applications;
using CaRenewal.Data;
using CaRenewal.Data.Corrections;
using CaRenewal.Web.Features.Applications.Intake;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>Reads the page of a notice that was given.</summary>
public sealed class GivenNotices(CabinetContext cabinet, CorrectionBook book, TypedVisits visits)
{
    /// <param name="no">告知书编号 as it stands in the address.</param>
    /// <returns>Null when there is none of this number.</returns>
    public async Task<GivenNotice?> FindAsync(ClaimsPrincipal staff, string no, CancellationToken cancellation = default)
    {
        if (!ApplicationNumber.TryParse(no, out var number) || await book.FindAsync(number, cancellation) is not { } request)
        {
            return null;
        }

        var prints = await cabinet.PrintLog.AsNoTracking().Where(entry => entry.PaperId == request.Id).ToListAsync(cancellation);
        var typed = request.Form is { } form ? await visits.FindAsync(staff, form) : null;
        return new GivenNotice(
            request,
            [.. prints.OrderBy(entry => entry.Stamp.At).Select(entry => (entry.Stamp, entry.Reason))],
            typed is null ? null : TypedVisits.AddressOf(typed))
        {
            CanBeTakenOver = typed is null && request.Form is { } others && await visits.IsAnothersAsync(staff, others),
        };
    }
}
