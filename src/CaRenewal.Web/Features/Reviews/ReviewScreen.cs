using CaRenewal.Data.Applications;

namespace CaRenewal.Web.Features.Reviews;

public sealed record ReviewScreen
{
    /// <summary>The longest waiting first, each with the newest version that this reviewer has opened; 0 for none.</summary>
    public required IReadOnlyList<(LedgerEntry Entry, int Opened)> Entries { get; init; }

    /// <summary>Of all pages; the badge's number.</summary>
    public required int Count { get; init; }

    /// <summary>Accepted by this member, so waiting for another.</summary>
    public required int Own { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>Business day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What was approved just now, where not everything could be.</summary>
    public int Approved { get; init; }

    /// <summary>What could not be, and why.</summary>
    public IReadOnlyList<ReviewOutcome> Refused { get; init; } = [];

    /// <summary>Ticks that were posted and refused.</summary>
    public IReadOnlySet<string> Picked { get; init; } = new HashSet<string>();
}
