using CaRenewal.Core.Settings;

namespace CaRenewal.Core.Tests.Settings;

public sealed class AccountLimitsTests
{
    private static readonly OfficeRules Rules = OfficeRules.FromNotice();

    [Fact]
    public void As_it_comes_a_session_ends_after_15_minutes_and_an_account_is_locked_after_5_tries() =>
        Assert.Equal(new AccountLimits { IdleMinutes = 15, LockoutTries = 5, LockoutMinutes = 15, PasswordLength = 10 }, Rules.Accounts);

    [Fact]
    public void The_office_may_tighten_them_and_not_do_without() => Assert.Equal(
        ["IdleMinutes", "LockoutTries", "LockoutMinutes", "PasswordLength"],
        new AccountLimits { IdleMinutes = 31, LockoutTries = 11, LockoutMinutes = 4, PasswordLength = 7 }.Faults(Rules, default).Select(fault => fault.At));

    [Fact]
    public void A_change_is_said_with_its_unit() =>
        Assert.Equal([new("空闲退出", "15 分钟", "10 分钟")], new AccountLimits { IdleMinutes = 10 }.ChangesIn(Rules));
}
