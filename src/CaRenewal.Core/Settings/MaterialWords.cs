using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Words;

namespace CaRenewal.Core.Settings;

/// <summary>What a change of the materials says in the record.</summary>
internal static class MaterialWords
{
    private const string Off = "停用";

    public static IEnumerable<SettingChange> Changes(Checklist before, Checklist after) =>
        Rows(before, after).Concat(Items(before.House, after.House));

    private static IEnumerable<SettingChange> Rows(Checklist before, Checklist after) =>
        from need in before.House.Changes.Concat(after.House.Changes).Select(change => change.Need).Distinct()
        let was = Row(before, need)
        let now = Row(after, need)
        where was is not null && now is not null
        let change = new SettingChange($"{need.Kind.Word()}·{need.Business.Word()}", Of(was), Of(now))
        where change.From != change.To
        select change;

    private static IEnumerable<SettingChange> Items(MaterialSetting before, MaterialSetting after) =>
        from code in before.Items.Concat(after.Items).Select(item => item.Code).Distinct()
        let was = before.Items.FirstOrDefault(item => item.Code == code)
        let now = after.Items.FirstOrDefault(item => item.Code == code)
        let change = new SettingChange("自定材料", was is null ? "" : Of(was), now is null ? "" : Of(now))
        where change.From != change.To
        select change;

    private static AskedMaterial? Row(Checklist checklist, NeedKey need) =>
        checklist.Rows(need.Kind, need.Business).FirstOrDefault(row => row.Need == need);

    private static string Of(AskedMaterial row) => row.Off
        ? $"{row.Name}：{Off}"
        : row.Name + Terms(row.Copies, row.MayBeOwed, row.IfAny);

    private static string Of(HouseItem item) => item.Off
        ? $"{item.Name}：{Off}"
        : $"{item.Name}{Terms(item.Copies, item.MayBeOwed, item.IfAny)}" +
            $"（{string.Join('、', item.For.Select(kind => kind.Word()))}：{string.Join('、', item.Businesses.Select(business => business.Word()))}" +
            $"{(item.Comes is { } comes ? $"，{NeedKey.WordOf(comes)}" : "")}{(item.Mark is MaterialMark.None ? "" : $"，{item.Mark.Word()}")}{(item.Hint is { } hint ? $"，{hint}" : "")}）";

    private static string Terms(int? copies, bool mayBeOwed, bool ifAny) =>
        (copies is { } count ? $"，{count} 份" : "") + (mayBeOwed ? "，可容缺" : "") + (ifAny ? "，如有" : "");
}
