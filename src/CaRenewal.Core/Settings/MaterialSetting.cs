using CaRenewal.Core.Materials;

namespace CaRenewal.Core.Settings;

/// <summary>材料清单: what the window changed of the house's rows (惯例), and what it asks for beside them. Rows of the notice (公告) are untouchable.</summary>
public sealed record MaterialSetting : ISetting<MaterialSetting>
{
    public const int MostOfName = 30;

    public const int MostOfHint = 60;

    public const int MostCopies = 9;

    /// <summary>Own items that are asked for; house limit, so that receipts and screens stay readable.</summary>
    public const int MostItems = 12;

    public IReadOnlyList<NeedChange> Changes { get; init; } = [];

    public IReadOnlyList<HouseItem> Items { get; init; } = [];

    public static SettingPart Part => SettingPart.Materials;

    /// <summary>A key for the next own item.</summary>
    public string NextCode => $"{HouseItem.CodeStart}{Items.Count + 1}";

    public static MaterialSetting Of(OfficeRules rules) => rules.Checklist.House;

    public OfficeRules In(OfficeRules rules) => rules with { Checklist = rules.Checklist.With(this) };

    /// <summary>With one row asked for in this way.</summary>
    public MaterialSetting With(NeedChange change) =>
        this with { Changes = [.. Changes.Where(known => known.Need != change.Need), change] };

    /// <summary>With the row as the house's data has it.</summary>
    public MaterialSetting WithOriginal(NeedKey need) => this with { Changes = [.. Changes.Where(known => known.Need != need)] };

    /// <summary>With an own item, new or in the place of the one with its code.</summary>
    public MaterialSetting With(HouseItem item) => Items.Any(known => known.Code == item.Code)
        ? this with { Items = [.. Items.Select(known => known.Code == item.Code ? item : known)] }
        : this with { Items = [.. Items, item] };

    public IEnumerable<Fault> Faults(OfficeRules rules, DateOnly today) =>
    [
        .. Changes.Except(rules.Checklist.House.Changes).SelectMany(change => MaterialRules.Faults(change, rules.Checklist)),
        .. Items.Except(rules.Checklist.House.Items).SelectMany(item => MaterialRules.Faults(item, this)),
    ];

    public IEnumerable<SettingChange> ChangesIn(OfficeRules rules) => MaterialWords.Changes(rules.Checklist, rules.Checklist.With(this));
}
