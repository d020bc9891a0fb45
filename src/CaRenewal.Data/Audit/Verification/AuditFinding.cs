namespace CaRenewal.Data.Audit.Verification;

/// <summary>Something that is not as the program left it.</summary>
/// <param name="Where">A stream, or what the record is about by its public key.</param>
/// <param name="Sentence">For the console, and for who looks into it.</param>
public sealed record AuditFinding(string Where, string Sentence);
