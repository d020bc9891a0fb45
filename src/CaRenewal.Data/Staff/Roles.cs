namespace CaRenewal.Data.Staff;

/// <summary>Names of the roles. Maker and checker are kept apart by the rules of an application, not by roles alone.</summary>
public static class Roles
{
    /// <summary>受理员</summary>
    public const string Clerk = "clerk";

    /// <summary>主管</summary>
    public const string Supervisor = "supervisor";

    /// <summary>管理员</summary>
    public const string Administrator = "administrator";

    /// <summary>稽核</summary>
    public const string Auditor = "auditor";

    public static readonly IReadOnlyList<string> All = [Clerk, Supervisor, Administrator, Auditor];
}
