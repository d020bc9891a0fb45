using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Words;
using CaRenewal.Data;
using CaRenewal.Data.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>The same holder with the same business within a few weeks: asked about, never refused.</summary>
public sealed class Duplicates(CabinetContext cabinet, CustomerIndex customers, IOptions<IntakeSettings> settings, TimeProvider clock)
{
    /// <param name="except">The application that is being put right.</param>
    /// <returns>The question for the clerk, or null where there is none.</returns>
    public async Task<string?> AskAsync(Submission submission, ApplicationNumber? except)
    {
        var key = customers.KeyOf(submission.Particulars.Holder);
        var since = clock.Today().AddDays(-settings.Value.DuplicateDays);
        var recent = await cabinet.Ledger
            .Where(entry => entry.BusinessDay >= since && entry.CancelledAt == null
                && cabinet.Customers.Any(customer => customer.Id == entry.CustomerId && customer.HolderKey == key))
            .OrderByDescending(entry => entry.BusinessDay)
            .ThenByDescending(entry => entry.Sequence)
            .Take(20)
            .ToListAsync();

        var wanted = submission.Lines.Select(line => line.Business).ToHashSet();
        var same = recent.Find(entry => entry.Number != except?.Text && entry.Lines.Any(line => wanted.Contains(line.Business)));
        if (same is null)
        {
            return null;
        }

        var business = same.Lines.First(line => wanted.Contains(line.Business)).Business.Word();
        var who = submission.Particulars.Holder.Kind is CertificateKind.Unit ? "该单位" : "该客户";
        return $"{who} {same.BusinessDay:yyyy-MM-dd} 已登记{business}（{same.Sequence:0000} 号，{same.SubmittedName}）。继续受理请填写原因。";
    }
}
