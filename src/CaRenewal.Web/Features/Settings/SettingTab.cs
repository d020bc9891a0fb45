using CaRenewal.Core.Settings;
using CaRenewal.Core.Words;
using CaRenewal.Web.Infrastructure;

namespace CaRenewal.Web.Features.Settings;

/// <summary>A part of the settings as the pages name it.</summary>
public sealed record SettingTab(SettingPart Part, string Address, string Right = Rights.ReadSettings)
{
    public static readonly IReadOnlyList<SettingTab> All =
    [
        new(SettingPart.Point, "~/settings/point"),
        new(SettingPart.Channels, "~/settings/channels"),
        new(SettingPart.Counter, "~/settings/counter"),
        new(SettingPart.Materials, "~/settings/materials"),
        new(SettingPart.Prices, "~/settings/prices"),
        new(SettingPart.Statements, "~/settings/statements"),
        new(SettingPart.Accounts, "~/settings/accounts"),
    ];

    public string Name => Part.Word();
}
