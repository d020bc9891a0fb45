namespace CaRenewal.Data.Audit;

/// <summary>Where a stream ended at an instant.</summary>
/// <param name="Hash">Hexadecimal.</param>
/// <param name="At">UTC.</param>
public sealed record KeptHead(string Stream, long Sequence, string Hash, DateTime At)
{
    internal static KeptHead Of(AuditHead head) => new(head.Stream, head.Sequence, Convert.ToHexStringLower(head.Hash), head.At);
}
