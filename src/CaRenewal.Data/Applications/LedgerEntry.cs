using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Materials;

namespace CaRenewal.Data.Applications;

/// <summary>A line of the register (登记簿): an application as lists show it, nothing unsealed. Read only.</summary>
public sealed class LedgerEntry
{
    public required Guid Id { get; init; }

    /// <summary>受理单号: YY20261123-0031.</summary>
    public required string Number { get; init; }

    public required string Point { get; init; }

    public required DateOnly BusinessDay { get; init; }

    /// <summary>Running number of the day.</summary>
    public required int Sequence { get; init; }

    public required int Version { get; init; }

    /// <summary>Revision of the papers; older papers are outdated.</summary>
    public required int Revision { get; init; }

    public required CertificateKind Kind { get; init; }

    public required ApplicationStatus Status { get; init; }

    public required BusinessSet Businesses { get; init; }

    public required IReadOnlyList<BusinessLine> Lines { get; init; }

    public required Guid CustomerId { get; init; }

    /// <summary>A unit's name; a person's name masked, with the last digits of the document.</summary>
    public required string HolderLabel { get; init; }

    /// <summary>统一社会信用代码 or 组织机构代码; null for a person.</summary>
    public string? HolderCode { get; init; }

    public required Quote Quote { get; init; }

    public required Money Total { get; init; }

    /// <summary>Quote less payments; negative where there is something to refund.</summary>
    public required Money Due { get; init; }

    /// <summary>What became of the materials, in the checklist's order.</summary>
    public required IReadOnlyList<MaterialRecord> Materials { get; init; }

    /// <summary>容缺: the first day until which something is to be brought; null where nothing is.</summary>
    public DateOnly? OwedDue { get; init; }

    /// <summary>Day in whose books it stands; null while it is not accepted, or was returned or cancelled.</summary>
    public DateOnly? BookedDay { get; init; }

    /// <summary>例外: checks that were passed over, with the clerk's reasons.</summary>
    public required IReadOnlyList<Override> Overrides { get; init; }

    /// <summary>There are any.</summary>
    public required bool HasOverrides { get; init; }

    /// <summary>Something is still to be brought.</summary>
    public required bool HasOwed { get; init; }

    /// <summary>Accepted and not reviewed yet.</summary>
    public required bool AwaitsReview { get; init; }

    public required string SubmittedBy { get; init; }

    public required string SubmittedName { get; init; }

    public required DateTime SubmittedAt { get; init; }

    public DateTime? SignedAt { get; init; }

    public string? AcceptedBy { get; init; }

    public string? AcceptedName { get; init; }

    public DateTime? AcceptedAt { get; init; }

    public string? ReviewedBy { get; init; }

    public DateTime? ReviewedAt { get; init; }

    public DateTime? ReturnedAt { get; init; }

    public DateTime? CancelledAt { get; init; }

    public DateTime? SentToAuthorityAt { get; init; }

    public DateTime? RevokedAt { get; init; }
}
