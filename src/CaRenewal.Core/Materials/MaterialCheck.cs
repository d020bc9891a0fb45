using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Materials;

/// <summary>Compares what the clerk ticked with what the checklist requires.</summary>
public static class MaterialCheck
{
    /// <summary>House limit: what is owed for longer is a slip of the hand in the date.</summary>
    public const int LongestOwedDays = 366;

    /// <summary>The records in the checklist's order, those seen stamped, those signed at the counter awaited; what is brought if any (如有) and was not is left out.</summary>
    /// <param name="registered">Day of submission: what is owed is owed until then or later.</param>
    /// <exception cref="RuleBroken">Something that must be brought is neither seen nor owed; names everything that is missing (一次性告知).</exception>
    public static IReadOnlyList<MaterialRecord> Complete(
        IReadOnlyList<Material> required, IReadOnlyList<MaterialTick> ticks, DateOnly registered, Stamp stamp)
    {
        Faults(required, ticks, registered).RequireNone();
        return
        [
            .. from material in required
               let tick = ticks.FirstOrDefault(tick => tick.Code == material.Code)
               where tick is not null || !material.IfAny
               select Record(material, tick, stamp),
        ];
    }

    /// <summary>Everything that is wrong with the ticks; a fault of one material is at its code, one of the whole list at an empty path.</summary>
    /// <param name="today">Nothing can be owed until a day that is past.</param>
    public static IEnumerable<Fault> Faults(IReadOnlyList<Material> required, IReadOnlyList<MaterialTick> ticks, DateOnly today)
    {
        if (ticks.DistinctBy(tick => tick.Code).Count() != ticks.Count)
        {
            yield return new Fault("", "同一材料只能核验一次。");
        }

        if (ticks.Any(tick => required.All(material => material.Code != tick.Code)))
        {
            yield return new Fault("", "核验了本次业务不需要的材料，请重新核对。");
        }

        var missing = required
            .Where(material => material is { Way: MaterialWay.Brought, IfAny: false } && ticks.All(tick => tick.Code != material.Code))
            .Select(material => material.Name)
            .ToList();
        if (missing.Count > 0)
        {
            yield return new Fault("", $"自带材料未齐：{string.Join("；", missing)}。");
        }

        foreach (var tick in ticks.Where(tick => tick.Owed))
        {
            if (required.FirstOrDefault(material => material.Code == tick.Code) is { } material && WhyNotOwed(material, tick, today) is { } sentence)
            {
                yield return new Fault(tick.Code, sentence);
            }
        }
    }

    private static string? WhyNotOwed(Material material, MaterialTick tick, DateOnly today) => material switch
    {
        { MayBeOwed: false } => $"{material.Name}不可容缺。",
        _ when string.IsNullOrWhiteSpace(tick.Reason) || tick.Due is null => $"{material.Name}容缺须写明原因和补交日期。",
        _ when Reason.WhyRefused(tick.Reason) is { } personal => personal,
        _ when tick.Due < today => $"{material.Name}的补交日期不能早于今天。",
        _ when tick.Due > today.AddDays(LongestOwedDays) => $"{material.Name}的补交日期不能晚于一年。",
        _ => null,
    };

    private static MaterialRecord Record(Material material, MaterialTick? tick, Stamp stamp) => (tick switch
    {
        null => new MaterialRecord(material.Code, MaterialState.Awaited, null, null, null),
        { Owed: true } => new MaterialRecord(material.Code, MaterialState.Owed, tick.Reason, tick.Due, null),
        _ => new MaterialRecord(material.Code, MaterialState.Seen, null, null, stamp),
    }).Asking(material);
}
