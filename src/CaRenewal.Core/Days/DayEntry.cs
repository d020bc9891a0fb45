using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Days;

/// <summary>An application as the supervisor's day reads it: nothing unsealed.</summary>
public sealed record DayEntry
{
    /// <summary>受理单号.</summary>
    public required string Number { get; init; }

    public required DateOnly BusinessDay { get; init; }

    public required int Sequence { get; init; }

    public required CertificateKind Kind { get; init; }

    public required ApplicationStatus Status { get; init; }

    public required string HolderLabel { get; init; }

    public required IReadOnlyList<BusinessLine> Lines { get; init; }

    public required Quote Quote { get; init; }

    public required Money Total { get; init; }

    /// <summary>Quote less payments.</summary>
    public required Money Due { get; init; }

    public DateOnly? OwedDue { get; init; }

    public required IReadOnlyList<Override> Overrides { get; init; }

    /// <summary>Of the papers, now.</summary>
    public required int Revision { get; init; }

    /// <summary>Of the papers that were printed last; null where none was.</summary>
    public int? PrintedRevision { get; init; }

    /// <summary>工号 of who took it in.</summary>
    public required string By { get; init; }

    public required string Name { get; init; }

    /// <summary>When it was submitted, UTC.</summary>
    public required DateTime At { get; init; }

    public DateTime? SignedAt { get; init; }

    public DateTime? AcceptedAt { get; init; }

    public required bool AwaitsReview { get; init; }

    public Money Received => Total - Due;

    public bool IsCancelled => Status is ApplicationStatus.Cancelled;
}
