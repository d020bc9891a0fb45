namespace CaRenewal.Core.Staff;

/// <summary>What nobody may do to an account, whatever the role. Source: GB/T 22239 (等保 2.0), least privilege and separation of duties.</summary>
public static class StaffRules
{
    /// <exception cref="RuleBroken">It is one's own account.</exception>
    public static void RequireAccountOfAnother(string by, string of) =>
        Rule.Require(by != of, "不能在这里处理自己的账号，请由另一位管理员办理。");

    /// <exception cref="RuleBroken">Nobody is left who could manage accounts.</exception>
    /// <param name="administratorsLeft">Accounts in use that would still have the role.</param>
    public static void RequireAdministratorLeft(int administratorsLeft) =>
        Rule.Require(administratorsLeft > 0, "这是最后一位在用的管理员，不能停用或取消其管理员角色。");

    /// <exception cref="RuleBroken">An account without any role.</exception>
    public static void RequireRole(int roles) => Rule.Require(roles > 0, "请至少选择一个角色。");

    /// <exception cref="RuleBroken">Who audits also acts.</exception>
    public static void RequireAuditorAlone(bool isAuditor, int roles) =>
        Rule.Require(!isAuditor || roles is 1, "稽核只看不办，不能兼任其他角色。");
}
