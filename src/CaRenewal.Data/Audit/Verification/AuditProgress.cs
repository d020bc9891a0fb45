namespace CaRenewal.Data.Audit.Verification;

/// <summary>How far a verification is.</summary>
/// <param name="What">A stream, or a kind of records.</param>
public sealed record AuditProgress(string What, long Done, long Total);
