using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Closing;

/// <summary>冲正: an acceptance of a closed day is taken back by an entry of the current day that cites the close.</summary>
public sealed record Reversal
{
    public required Guid Id { get; init; }

    public required Guid ApplicationId { get; init; }

    public required ApplicationNumber Number { get; init; }

    /// <summary>In whose books it stands.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The closed day in whose books the acceptance stays.</summary>
    public required DateOnly ClosedDay { get; init; }

    public required int ClosedVersion { get; init; }

    /// <summary>What was accepted and is taken back.</summary>
    public required IReadOnlyList<QuotedLine> Lines { get; init; }

    public required Money Amount { get; init; }

    public required string Reason { get; init; }

    public required Stamp Stamp { get; init; }
}
