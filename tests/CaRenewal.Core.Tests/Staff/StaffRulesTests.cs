using CaRenewal.Core.Staff;

namespace CaRenewal.Core.Tests.Staff;

public sealed class StaffRulesTests
{
    [Fact]
    public void Nobody_manages_the_own_account()
    {
        Assert.Equal(
            "不能在这里处理自己的账号，请由另一位管理员办理。",
            Assert.Throws<RuleBroken>(() => StaffRules.RequireAccountOfAnother("9001", "9001")).Message);
        StaffRules.RequireAccountOfAnother("9001", "1001");
    }

    [Fact]
    public void An_administrator_is_left()
    {
        Assert.Throws<RuleBroken>(() => StaffRules.RequireAdministratorLeft(0));
        StaffRules.RequireAdministratorLeft(1);
    }

    [Fact]
    public void An_account_has_a_role_and_an_auditor_no_other()
    {
        Assert.Throws<RuleBroken>(() => StaffRules.RequireRole(0));
        Assert.Throws<RuleBroken>(() => StaffRules.RequireAuditorAlone(true, 2));
        StaffRules.RequireAuditorAlone(true, 1);
        StaffRules.RequireAuditorAlone(false, 3);
    }
}
