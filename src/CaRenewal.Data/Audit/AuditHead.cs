namespace CaRenewal.Data.Audit;

/// <summary>Where a stream ends. Its row is the lock under which the stream grows, taken last of all in a transaction.</summary>
public sealed class AuditHead
{
    public required string Stream { get; init; }

    /// <summary>Of the last event; 0 before the first.</summary>
    public required long Sequence { get; set; }

    /// <summary>Of the last event; zeros before the first.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>When the last event was chained, UTC.</summary>
    public required DateTime At { get; set; }
}
