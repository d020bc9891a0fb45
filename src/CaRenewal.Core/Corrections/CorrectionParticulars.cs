namespace CaRenewal.Core.Corrections;

/// <summary>What of a correction notice may name a person: one value, sealed as one.</summary>
/// <param name="Holder">单位名称 or 姓名; null where the pen writes it.</param>
/// <param name="Delegate">经办人; null where none comes or the pen writes it.</param>
/// <param name="Remarks">What else must be put right, in the clerk's own words, one matter each.</param>
public sealed record CorrectionParticulars(string? Holder, string? Delegate, IReadOnlyList<string> Remarks)
{
    public override string ToString() => nameof(CorrectionParticulars);
}
