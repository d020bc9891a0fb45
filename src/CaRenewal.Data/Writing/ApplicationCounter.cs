namespace CaRenewal.Data.Writing;

/// <summary>The last running number of a point's day; its row is the lock under which numbers are given out.</summary>
public sealed class ApplicationCounter
{
    public required string Point { get; init; }

    public required DateOnly Day { get; init; }

    public required int Last { get; init; }
}
