using CaRenewal.Core.Closing.Statements;

namespace CaRenewal.Core.Closing;

/// <summary>What matching a channel's day again changes among its differences.</summary>
/// <param name="Added">Not known so far.</param>
/// <param name="Gone">Open until now, and not found any more.</param>
/// <param name="Open">How many are open afterwards.</param>
public sealed record DifferenceChange(IReadOnlyList<FoundDifference> Added, IReadOnlyList<Difference> Gone, int Open)
{
    /// <summary>
    /// Each known one answers for one that is found: two alike are two. Explained ones answer first, so that nobody explains again;
    /// mended ones never, since what comes back is a difference once more.
    /// </summary>
    public static DifferenceChange Between(IEnumerable<FoundDifference> found, IEnumerable<Difference> known)
    {
        var added = found.ToList();
        var gone = new List<Difference>();
        var open = 0;
        foreach (var difference in known.Where(difference => !difference.IsMended).OrderBy(difference => difference.Settled is null))
        {
            var at = added.FindIndex(difference.Tells);
            if (at >= 0)
            {
                added.RemoveAt(at);
                open += difference.Settled is null ? 1 : 0;
            }
            else if (difference.Settled is null)
            {
                gone.Add(difference);
            }
        }

        return new(added, gone, open + added.Count);
    }
}
