namespace CaRenewal.Core.Materials;

/// <summary>Compares what the clerk ticked with what the checklist requires.</summary>
public static class MaterialCheck
{
    /// <summary>The records in the checklist's order, those seen stamped, those signed at the counter awaited.</summary>
    /// <exception cref="RuleBroken">Something that must be brought is neither seen nor owed; names everything that is missing (一次性告知).</exception>
    public static IReadOnlyList<MaterialRecord> Complete(
        IReadOnlyList<Material> required, IReadOnlyList<MaterialTick> ticks, Stamp stamp)
    {
        Rule.Require(ticks.DistinctBy(tick => tick.Code).Count() == ticks.Count, "同一材料只能核验一次。");
        Rule.Require(
            ticks.All(tick => required.Any(material => material.Code == tick.Code)),
            "核验了本次业务不需要的材料，请重新核对。");

        var missing = required
            .Where(material => material.Way is MaterialWay.Brought && ticks.All(tick => tick.Code != material.Code))
            .Select(material => material.Name)
            .ToList();
        Rule.Require(missing.Count == 0, $"自带材料未齐：{string.Join("；", missing)}。");

        return [.. required.Select(material => Judge(material, ticks.FirstOrDefault(tick => tick.Code == material.Code), stamp))];
    }

    private static MaterialRecord Judge(Material material, MaterialTick? tick, Stamp stamp)
    {
        switch (tick)
        {
            case null:
                return new MaterialRecord(material.Code, MaterialState.Awaited, null, null, null);
            case { Owed: false }:
                return new MaterialRecord(material.Code, MaterialState.Seen, null, null, stamp);
            default:
                Rule.Require(material.MayBeOwed, $"{material.Name}不可容缺。");
                Rule.Require(
                    !string.IsNullOrWhiteSpace(tick.Reason) && tick.Due is not null,
                    $"{material.Name}容缺须写明原因和补交日期。");
                return new MaterialRecord(material.Code, MaterialState.Owed, tick.Reason, tick.Due, null);
        }
    }
}
