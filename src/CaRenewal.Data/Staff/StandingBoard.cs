using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Staff;

/// <summary>
/// Which session of an account is good, asked on every request: remembered for a moment, so that a page costs no command more,
/// and forgotten at once where this instance changes the account. A change of the books always asks the cabinet itself.
/// </summary>
/// <param name="remembered">For how long another instance's change of an account may go unseen by a page.</param>
public sealed class StandingBoard(TimeSpan remembered)
{
    private readonly ConcurrentDictionary<Guid, (string? Stamp, long At)> stamps = new();

    /// <param name="securityStamp">Of the account when the session began.</param>
    public async Task<bool> StandsAsync(CabinetContext cabinet, Guid id, string securityStamp, CancellationToken cancellation)
    {
        if (!stamps.TryGetValue(id, out var known) || Stopwatch.GetElapsedTime(known.At) > remembered)
        {
            var asked = Stopwatch.GetTimestamp();
            known = (await cabinet.Users.Where(member => member.Id == id && member.DeactivatedAt == null)
                .Select(member => member.SecurityStamp).SingleOrDefaultAsync(cancellation), asked);
            stamps[id] = known;
        }

        return known.Stamp == securityStamp;
    }

    public void Forget(Guid id) => stamps.TryRemove(id, out _);
}
