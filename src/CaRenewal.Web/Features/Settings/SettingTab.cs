using CaRenewal.Core.Settings;
using CaRenewal.Web.Infrastructure;

namespace CaRenewal.Web.Features.Settings;

/// <summary>A part of the settings as the pages name it.</summary>
public sealed record SettingTab(SettingPart Part, string Name, string Address, string Right = Rights.ReadSettings)
{
    public static readonly IReadOnlyList<SettingTab> All =
    [
        new(SettingPart.Point, "受理点", "~/settings/point"),
        new(SettingPart.Channels, "缴费方式", "~/settings/channels"),
        new(SettingPart.Counter, "办理规则", "~/settings/counter"),
        new(SettingPart.Materials, "材料清单", "~/settings/materials"),
        new(SettingPart.Prices, "收费标准", "~/settings/prices"),
        new(SettingPart.Accounts, "账号安全", "~/settings/accounts"),
    ];

    public static string NameOf(SettingPart part) => All.First(tab => tab.Part == part).Name;
}
