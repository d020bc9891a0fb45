namespace CaRenewal.Web.Features.Applications;

/// <summary>The one forward step that the page of an application offers.</summary>
public enum NextStep
{
    /// <summary>签章, 缴费, 受理</summary>
    Accept,

    /// <summary>A revocation: 签章, 送 CA</summary>
    SendToAuthority,

    /// <summary>A revocation under way: the 24-hour clock runs.</summary>
    ConfirmRevoked,

    /// <summary>回执, then the next customer.</summary>
    PrintReceipt,

    /// <summary>Returned: 更正</summary>
    Amend,

    /// <summary>Cancelled or revoked.</summary>
    Nothing,
}
