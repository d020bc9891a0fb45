namespace CaRenewal.Core.Applications;

/// <summary>Derived from the stamps of an application; never set.</summary>
public enum ApplicationStatus
{
    /// <summary>已登记: waits for signature, payment or acceptance.</summary>
    Submitted = 1,

    /// <summary>已受理</summary>
    Accepted = 2,

    /// <summary>已复核</summary>
    Reviewed = 3,

    /// <summary>已制证: every certificate issued.</summary>
    Issued = 4,

    /// <summary>已领取: every certificate handed over.</summary>
    Delivered = 5,

    /// <summary>已退回: to be corrected.</summary>
    Returned = 6,

    /// <summary>已作废</summary>
    Cancelled = 7,

    /// <summary>已送CA: a revocation under way.</summary>
    SentToAuthority = 8,

    /// <summary>已废除</summary>
    Revoked = 9,
}
