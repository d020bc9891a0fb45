using CaRenewal.Core;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Drafts;

/// <summary>Clears the tray of what nobody came back to, and of drafts that have long become applications.</summary>
public sealed class DraftClearing(CabinetContext cabinet, Registrar registrar)
{
    /// <summary>Of one turn, which keeps others from writing.</summary>
    private const int Most = 200;

    /// <param name="before">What was saved since then stays.</param>
    /// <returns>How many went.</returns>
    public async Task<int> ClearAsync(DateTime before, Stamp stamp, CancellationToken cancellation = default)
    {
        var cleared = 0;
        while (await OldestAsync(before, cancellation) is { Count: > 0 } old)
        {
            await registrar.EnterAsync(null, stamp, async turn =>
            {
                // What was saved again in between stays.
                await turn.Cabinet.Drafts.Where(draft => old.Contains(draft.Id) && draft.UpdatedAt < before).ExecuteDeleteAsync(cancellation);
                return "";
            }, cancellation);
            cleared += old.Count;
        }

        return cleared;
    }

    private Task<List<Guid>> OldestAsync(DateTime before, CancellationToken cancellation) => cabinet.Drafts
        .Where(draft => draft.UpdatedAt < before)
        .OrderBy(draft => draft.UpdatedAt)
        .Take(Most)
        .Select(draft => draft.Id)
        .ToListAsync(cancellation);
}
