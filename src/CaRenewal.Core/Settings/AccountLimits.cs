namespace CaRenewal.Core.Settings;

/// <summary>账号安全: what 等保 2.0 (GB/T 22239) asks of accounts, as numbers the office may tighten.</summary>
public sealed record AccountLimits : ISetting<AccountLimits>
{
    public const int LeastIdleMinutes = 5;
    public const int MostIdleMinutes = 30;
    public const int LeastTries = 3;
    public const int MostTries = 10;
    public const int LeastLockMinutes = 5;
    public const int MostLockMinutes = 1440;
    public const int LeastPassword = 8;
    public const int MostPassword = 64;
    public const int MostSessionHours = 24;
    public const int MostPasswordDays = 365;

    /// <summary>Minutes without a request after which the session ends.</summary>
    public int IdleMinutes { get; init; } = 15;

    /// <summary>Wrong passwords in a row before the account is locked.</summary>
    public int LockoutTries { get; init; } = 5;

    public int LockoutMinutes { get; init; } = 15;

    public int PasswordLength { get; init; } = 10;

    /// <summary>Days after which a password must be changed; 0 for never.</summary>
    public int PasswordDays { get; init; } = 90;

    /// <summary>Hours after which a session ends, however busy.</summary>
    public int SessionHours { get; init; } = 12;

    /// <summary>动态验证码 for everybody; without it, for supervisors and administrators only.</summary>
    public bool SecondFactorForAll { get; init; }

    public static SettingPart Part => SettingPart.Accounts;

    public static AccountLimits Of(OfficeRules rules) => rules.Accounts;

    public OfficeRules In(OfficeRules rules) => rules with { Accounts = this };

    public IEnumerable<Fault> Faults(OfficeRules rules, DateOnly today) =>
    [
        .. WholeNumber.Outside(nameof(IdleMinutes), "空闲退出分钟数", IdleMinutes, LeastIdleMinutes, MostIdleMinutes),
        .. WholeNumber.Outside(nameof(LockoutTries), "输错次数", LockoutTries, LeastTries, MostTries),
        .. WholeNumber.Outside(nameof(LockoutMinutes), "锁定分钟数", LockoutMinutes, LeastLockMinutes, MostLockMinutes),
        .. WholeNumber.Outside(nameof(PasswordLength), "密码长度", PasswordLength, LeastPassword, MostPassword),
        .. WholeNumber.Outside(nameof(PasswordDays), "密码有效天数", PasswordDays, 0, MostPasswordDays),
        .. WholeNumber.Outside(nameof(SessionHours), "最长登录小时数", SessionHours, 1, MostSessionHours),
    ];

    public IEnumerable<SettingChange> ChangesIn(OfficeRules rules)
    {
        var before = rules.Accounts;
        return SettingChange.Among(
            ("空闲退出", $"{before.IdleMinutes} 分钟", $"{IdleMinutes} 分钟"),
            ("锁定前可输错", $"{before.LockoutTries} 次", $"{LockoutTries} 次"),
            ("锁定", $"{before.LockoutMinutes} 分钟", $"{LockoutMinutes} 分钟"),
            ("密码最短", $"{before.PasswordLength} 个字符", $"{PasswordLength} 个字符"),
            ("密码有效", Days(before.PasswordDays), Days(PasswordDays)),
            ("最长登录", $"{before.SessionHours} 小时", $"{SessionHours} 小时"),
            ("动态验证码", ForWhom(before.SecondFactorForAll), ForWhom(SecondFactorForAll)));
    }

    private static string Days(int days) => days is 0 ? "不限" : $"{days} 天";

    private static string ForWhom(bool all) => all ? "全体人员" : "主管和管理员";
}
