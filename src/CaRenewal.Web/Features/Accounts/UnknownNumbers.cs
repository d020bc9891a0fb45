using System.Collections.Concurrent;
using CaRenewal.Data.Settings;

namespace CaRenewal.Web.Features.Accounts;

/// <summary>Counts wrong tries on staff numbers that do not exist, so that the remaining tries tell nobody which numbers do.</summary>
public sealed class UnknownNumbers(RuleBoard board, TimeProvider clock)
{
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, (int Tries, DateTimeOffset Until)> tries = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>Tries left, or null when the number now counts as locked.</returns>
    public int? CountWrongTry(string number)
    {
        var now = clock.GetUtcNow();
        if (tries.Count >= MostRemembered)
        {
            tries.Clear();
        }

        var most = board.Current.Accounts.LockoutTries;
        var entry = tries.AddOrUpdate(number, _ => (1, Until(now)), (_, old) => old.Until < now ? (1, Until(now)) : (old.Tries + 1, Until(now)));
        return entry.Tries < most ? most - entry.Tries : null;
    }

    private DateTimeOffset Until(DateTimeOffset now) => now.AddMinutes(board.Current.Accounts.LockoutMinutes);
}
