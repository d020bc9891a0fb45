namespace CaRenewal.Core.Applications;

/// <summary>The union of the businesses that 附件1 (five) and 附件3 (six) print.</summary>
public enum Business
{
    /// <summary>新办</summary>
    New = 1,

    /// <summary>延期</summary>
    Renew = 2,

    /// <summary>更新</summary>
    Update = 3,

    /// <summary>补办</summary>
    Replace = 4,

    /// <summary>废除</summary>
    Revoke = 5,

    /// <summary>解锁</summary>
    Unlock = 6,

    /// <summary>应用申请</summary>
    AddApplication = 7,
}
