using CaRenewal.Core.Audit;
using CaRenewal.Data;
using CaRenewal.Web.Features.Applications;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Reviews;

/// <summary>Which applications a reviewer has opened, and as they were when: the audit record says it, so nothing else needs to.</summary>
public sealed class OpenedRecords(CabinetContext cabinet)
{
    /// <param name="by">工号.</param>
    /// <returns>The newest version opened, by 受理单号; what was never opened is left out.</returns>
    public async Task<IReadOnlyDictionary<string, int>> OfAsync(string by, IReadOnlyCollection<string> numbers, CancellationToken cancellation)
    {
        if (numbers.Count is 0)
        {
            return new Dictionary<string, int>();
        }

        // By subject alone: along the member's own index the whole of their years would be read.
        var views = await cabinet.AuditEvents
            .Where(seen => numbers.Contains(seen.Subject) && seen.Kind == AuditKind.ApplicationViewed)
            .Select(seen => new { seen.Subject, seen.By, seen.Details })
            .ToListAsync(cancellation);
        return views.Where(seen => seen.By == by).GroupBy(seen => seen.Subject).ToDictionary(seen => seen.Key, seen => seen.Max(one => SeenVersion.In(one.Details)));
    }
}
