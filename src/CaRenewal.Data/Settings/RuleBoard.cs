using CaRenewal.Core.Settings;

namespace CaRenewal.Data.Settings;

/// <summary>The rules in force, hung up once in a process, so that no request asks the database for them.</summary>
public sealed class RuleBoard(BaseRules basis)
{
    private readonly Lock hanging = new();
    private volatile OfficeRules current = basis.Rules;

    public OfficeRules Current => current;

    /// <summary>One command while nothing was set since; else hangs up the new rules.</summary>
    /// <returns>The rules as the cabinet has them.</returns>
    /// <exception cref="InvalidDataException">A stored part says what no rule allows.</exception>
    public async Task<OfficeRules> CatchUpAsync(CabinetContext cabinet, CancellationToken cancellation = default)
    {
        var known = current;
        if (await cabinet.NewestRevisionAsync(cancellation) == known.Revision)
        {
            return known;
        }

        var fresh = await cabinet.ReadRulesAsync(basis, cancellation);
        lock (hanging)
        {
            // Two may read at once, and the slower one must not take down what the faster one hung up.
            current = fresh.Revision > current.Revision ? fresh : current;
        }

        return fresh;
    }
}
