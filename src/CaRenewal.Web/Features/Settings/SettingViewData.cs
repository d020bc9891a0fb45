using CaRenewal.Core.Settings;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaRenewal.Web.Features.Settings;

public static class SettingViewData
{
    /// <summary>The rules in force, of the same moment as <see cref="History"/>.</summary>
    public static OfficeRules Rules(this ViewDataDictionary view) => SettingPages.Rules(view);

    public static SettingHistory History(this ViewDataDictionary view) => SettingPages.History(view);
}
