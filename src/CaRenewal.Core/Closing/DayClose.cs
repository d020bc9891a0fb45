namespace CaRenewal.Core.Closing;

/// <summary>日结: a day's books as they were fixed. A reopened day keeps it; its next close is the next version.</summary>
public sealed record DayClose
{
    public required Guid Id { get; init; }

    public required DateOnly Day { get; init; }

    public required int Version { get; init; }

    /// <summary>日结单号: YY20261123-R1.</summary>
    public required string Number { get; init; }

    /// <summary>Number of the paper that was printed of it.</summary>
    public required Guid Paper { get; init; }

    public required ClosedBooks Books { get; init; }

    /// <summary>Who closed, and when: the 复核 of the paper.</summary>
    public required Stamp Stamp { get; init; }
}
