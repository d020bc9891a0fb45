using CaRenewal.Data;
using CaRenewal.Data.Staff;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Staff;

/// <summary>Reads accounts with their roles. A window has dozens of them: the list is whole.</summary>
public sealed class StaffPages(CabinetContext cabinet, TimeProvider clock)
{
    private const int Most = 500;

    /// <returns>Those in use first, by number.</returns>
    public Task<List<StaffLine>> ListAsync(CancellationToken cancellation) =>
        ReadAsync(cabinet.Users.OrderBy(member => member.DeactivatedAt != null).ThenBy(member => member.UserName).Take(Most), cancellation);

    /// <returns>Null when there is no account of this number.</returns>
    public async Task<StaffLine?> FindAsync(string number, CancellationToken cancellation = default)
    {
        var normalized = number.ToUpperInvariant();
        return (await ReadAsync(cabinet.Users.Where(member => member.NormalizedUserName == normalized), cancellation)).SingleOrDefault();
    }

    private async Task<List<StaffLine>> ReadAsync(IQueryable<StaffMember> members, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var lines = await members.AsNoTracking()
            .Select(member => new
            {
                Member = member,
                Roles = cabinet.UserRoles.Where(held => held.UserId == member.Id)
                    .Join(cabinet.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).ToList(),
            })
            .ToListAsync(cancellation);
        return lines.ConvertAll(line => new StaffLine(line.Member, [.. Roles.All.Where(line.Roles.Contains)], now));
    }
}
