using CaRenewal.Core.Settings;
using CaRenewal.Data.Writing;

namespace CaRenewal.Data.Settings;

/// <summary>The rules of one request: the same from its beginning to its end, unless a turn catches up.</summary>
public sealed class RulesInForce(RuleBoard board)
{
    public OfficeRules Now { get; private set; } = board.Current;

    /// <summary>For what must never be decided by rules that another instance has replaced: a price, a number.</summary>
    public async Task<OfficeRules> CatchUpAsync(Turn turn, CancellationToken cancellation = default) =>
        Now = await board.CatchUpAsync(turn.Cabinet, cancellation);
}
