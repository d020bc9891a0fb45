using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Days;

internal static class Tallies
{
    /// <summary>One of each sort, in the order of the sorts: nobody is ranked.</summary>
    public static IReadOnlyList<Tally<TKey>> Gather<TKey>(this IEnumerable<Tally<TKey>> tallies)
        where TKey : notnull =>
        [.. tallies.GroupBy(tally => tally.Key)
            .Select(same => new Tally<TKey>(same.Key, same.Sum(tally => tally.Count), same.Sum(tally => tally.Amount)))
            .OrderBy(tally => tally.Key)];
}
