using CaRenewal.Core.Days;

namespace CaRenewal.Data.Days;

/// <summary>What a day came to, kept for months and years to add up. Made from the books, and made again when they change.</summary>
public sealed class DaySheet
{
    public required DateOnly Day { get; init; }

    /// <summary>Drawn anew by every turn that changes something of the day: totals that were counted under another mark are not kept.</summary>
    public required Guid Mark { get; init; }

    /// <summary>Null until somebody asks.</summary>
    public DayTotals? Totals { get; init; }
}
