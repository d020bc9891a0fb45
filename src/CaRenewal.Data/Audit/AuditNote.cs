using CaRenewal.Core;
using CaRenewal.Core.Audit;

namespace CaRenewal.Data.Audit;

/// <summary>An event before it is chained.</summary>
/// <param name="Subject">Null where it is looked up when the turn ends.</param>
/// <param name="Of">The record whose rows its digest covers.</param>
internal sealed record AuditNote(
    AuditKind Kind, Stamp Stamp, string? Subject, string? Details = null, string? Reason = null, RecordKey? Of = null, byte[]? Digest = null);
