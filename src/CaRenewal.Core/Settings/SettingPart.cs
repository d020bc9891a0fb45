namespace CaRenewal.Core.Settings;

/// <summary>What the window sets itself. Each part has revisions of its own, numbered through all parts.</summary>
public enum SettingPart
{
    /// <summary>受理点: place, code, hours, phones.</summary>
    Point = 1,

    /// <summary>缴费方式</summary>
    Channels = 2,

    /// <summary>办理规则: days and switches of the counter.</summary>
    Counter = 3,

    /// <summary>材料清单: the house's items.</summary>
    Materials = 4,

    /// <summary>收费标准: editions after the notice's.</summary>
    Prices = 5,

    /// <summary>账号安全: limits of log-ins and passwords.</summary>
    Accounts = 6,

    /// <summary>账单格式: columns of the channels' statements.</summary>
    Statements = 7,
}
