using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;

namespace CaRenewal.Core.Settings;

/// <summary>What the window may ask for, and how.</summary>
public static class MaterialRules
{
    public const string NoKind = "请选择单位证书、个人证书或两者。";

    public const string NoBusiness = "请至少选择一项业务。";

    private const string EitherOr = "“如有”的材料不会欠缺，不能同时标为可容缺。";

    /// <summary>Everything that keeps a row of the house from being asked for in this way.</summary>
    public static IEnumerable<Fault> Faults(NeedChange change, Checklist checklist)
    {
        if (checklist.Original(change.Need) is not { } row)
        {
            yield return new Fault("", "清单上没有这项材料。");
            yield break;
        }

        if (row.IsOfNotice)
        {
            yield return new Fault("", "公告列明的材料不能更改。");
            yield break;
        }

        if (change.Off && !row.CanBeOff)
        {
            yield return new Fault(nameof(change.Off), "申请表就是申请本身，不能停用。");
        }

        if (!row.CanBeReworded && (change.Name, change.Copies ?? row.Copies, change.MayBeOwed, change.IfAny) != (row.Name, row.Copies, row.MayBeOwed, row.IfAny))
        {
            yield return new Fault("", "现场签署的文书是公告附件，只能停用或恢复。");
        }

        if (change.MayBeOwed && !row.MayBeOwed && !CanBeOwed(row))
        {
            yield return new Fault(nameof(change.MayBeOwed), "只有见过原件的复印件可以容缺；废除和解锁的身份证明、USBkey 不可容缺。");
        }

        if (row.Copies is null && change.Copies is not null)
        {
            yield return new Fault(nameof(change.Copies), "这项材料不是复印件，不填份数。");
        }

        foreach (var fault in Common(change.Name, change.Copies, change.MayBeOwed, change.IfAny))
        {
            yield return fault;
        }
    }

    /// <summary>Everything that keeps the window from asking for an item of its own in this way.</summary>
    public static IEnumerable<Fault> Faults(HouseItem item, MaterialSetting setting)
    {
        var asked = setting.Items.Where(other => !other.Off).ToList();
        if (!item.Off && asked.Count > MaterialSetting.MostItems)
        {
            yield return new Fault("", $"自定材料最多 {MaterialSetting.MostItems} 项，请先停用不再需要的。");
        }

        if (!item.Off && asked.Any(other => other.Code != item.Code && other.Name == item.Name))
        {
            yield return new Fault(nameof(item.Name), "已有同名的自定材料。");
        }

        if (item.For.Count is 0)
        {
            yield return new Fault(nameof(item.For), NoKind);
        }

        if (item.Businesses.Count is 0)
        {
            yield return new Fault(nameof(item.Businesses), NoBusiness);
        }

        foreach (var fault in Common(item.Name, item.Copies, item.MayBeOwed, item.IfAny))
        {
            yield return fault;
        }
    }

    private static IEnumerable<Fault> Common(string name, int? copies, bool mayBeOwed, bool ifAny)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            yield return new Fault(nameof(HouseItem.Name), "请填写材料名称。");
        }

        if (copies is < 1 or > MaterialSetting.MostCopies)
        {
            yield return new Fault(nameof(HouseItem.Copies), $"份数须为 1 至 {MaterialSetting.MostCopies} 的整数。");
        }

        if (mayBeOwed && ifAny)
        {
            yield return new Fault(nameof(HouseItem.MayBeOwed), EitherOr);
        }
    }

    private static bool CanBeOwed(AskedMaterial row) =>
        row.Copies is not null && row.Need.Business is not (Business.Revoke or Business.Unlock);
}
