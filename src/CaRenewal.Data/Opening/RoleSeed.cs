using CaRenewal.Data.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Opening;

/// <summary>Plants the roles that are missing. The unique role name settles it when two instances plant at once.</summary>
internal static class RoleSeed
{
    public static async Task PlantAsync(CabinetContext cabinet, CancellationToken cancellation)
    {
        var present = await cabinet.Roles.Select(role => role.Name).ToListAsync(cancellation);
        foreach (var name in Roles.All.Except(present))
        {
            var role = cabinet.Roles.Add(new IdentityRole<Guid>(name!)
            {
                Id = Guid.NewGuid(),
                NormalizedName = name!.ToUpperInvariant(),
                ConcurrencyStamp = Guid.NewGuid().ToString(),
            });
            await OnceOnly.SaveAsync(cabinet, role, cancellation);
        }
    }
}
