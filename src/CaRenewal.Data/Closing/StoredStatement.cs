using CaRenewal.Core;
using CaRenewal.Core.Fees;

namespace CaRenewal.Data.Closing;

/// <summary>An imported statement (账单) of one channel and one day. Added, never altered; its lines are kept so that it can be matched again.</summary>
public sealed class StoredStatement
{
    public required Guid Id { get; init; }

    public required string Channel { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>From 1 for each channel and day; the highest stands, those before it were replaced.</summary>
    public required int Version { get; init; }

    /// <summary>Why it replaces the one before; null for the first.</summary>
    public string? Reason { get; init; }

    /// <summary>SHA-256 of the file as it was sent.</summary>
    public required byte[] FileHash { get; init; }

    public required int LineCount { get; init; }

    /// <summary>Receipts less refunds.</summary>
    public required Money Net { get; init; }

    /// <summary>Order numbers and amounts, compressed: see <see cref="StatementLines"/>.</summary>
    public required byte[] Content { get; init; }

    public required Stamp Stamp { get; init; }
}
