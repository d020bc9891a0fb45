using CaRenewal.Core.Corrections;

namespace CaRenewal.Core.Words;

/// <summary>How a correction notice is told in a line: 营业执照复印件1份（加盖公章）：缺；USBkey介质：无法使用；另有说明.</summary>
public static class CorrectionWords
{
    public static string Describe(this CorrectionItem item) => $"{item.Name}：{item.Flaw.Word()}";

    /// <summary>Nothing personal: the clerk's own words are said to be there, and stay sealed.</summary>
    public static string Describe(this IEnumerable<CorrectionItem> items, bool hasRemarks) =>
        string.Join("；", [.. items.Select(Describe), .. hasRemarks ? ["另有说明"] : Array.Empty<string>()]);
}
