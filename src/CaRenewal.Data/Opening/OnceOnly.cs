using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Opening;

/// <summary>Saves a row that another instance may be adding at this moment.</summary>
internal static class OnceOnly
{
    public static async Task SaveAsync(CabinetContext cabinet, EntityEntry entry, CancellationToken cancellation)
    {
        try
        {
            await cabinet.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (fault.InnerException is DbException inner && cabinet.Engine.IsDuplicate(inner))
        {
            entry.State = EntityState.Detached;
        }
    }
}
