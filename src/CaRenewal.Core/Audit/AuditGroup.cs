namespace CaRenewal.Core.Audit;

/// <summary>What an audit event is about; the hundreds of its <see cref="AuditKind"/>.</summary>
public enum AuditGroup
{
    /// <summary>业务办理</summary>
    Business = 1,

    /// <summary>文书</summary>
    Papers = 2,

    /// <summary>设置</summary>
    Settings = 3,

    /// <summary>账号</summary>
    Accounts = 4,

    /// <summary>查看</summary>
    Access = 5,

    /// <summary>登录</summary>
    LogIns = 6,

    /// <summary>拒绝</summary>
    Refusals = 7,

    /// <summary>稽核: the record itself, and the keys that protect it.</summary>
    Record = 8,

    /// <summary>账务: 对账 and 日结.</summary>
    Closing = 9,
}
