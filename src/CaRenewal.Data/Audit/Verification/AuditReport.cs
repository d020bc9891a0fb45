namespace CaRenewal.Data.Audit.Verification;

/// <param name="Events">How many events were looked at.</param>
/// <param name="Records">How many records were compared with their newest event.</param>
/// <param name="Papers">How many stored files were opened and compared with their hash.</param>
/// <param name="Findings">Empty when all is as the program left it.</param>
public sealed record AuditReport(long Events, long Records, long Papers, IReadOnlyList<AuditFinding> Findings);
