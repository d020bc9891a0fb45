using CaRenewal.Core.Notice;

namespace CaRenewal.Core.Settings;

/// <summary>A part as it is stored: in the form of the notice's own data, and read as strictly.</summary>
public static class SettingText
{
    public static string Write<TSetting>(TSetting setting)
        where TSetting : ISetting<TSetting> => NoticeFile.Write(setting);

    /// <summary>The rules with a stored part in the place of theirs.</summary>
    /// <exception cref="InvalidDataException">The text does not say what it must.</exception>
    public static OfficeRules With(this OfficeRules rules, SettingPart part, string text) => part switch
    {
        SettingPart.Point => NoticeFile.Parse<PointSetting>(text).In(rules),
        SettingPart.Channels => NoticeFile.Parse<ChannelSetting>(text).In(rules),
        SettingPart.Counter => NoticeFile.Parse<CounterRules>(text).In(rules),
        SettingPart.Materials => NoticeFile.Parse<MaterialSetting>(text).In(rules),
        SettingPart.Prices => NoticeFile.Parse<PriceSetting>(text).In(rules),
        SettingPart.Accounts => NoticeFile.Parse<AccountLimits>(text).In(rules),
        SettingPart.Statements => NoticeFile.Parse<StatementSetting>(text).In(rules),
        _ => throw new InvalidDataException($"A setting of part {part} is stored, which this version does not know."),
    };
}
