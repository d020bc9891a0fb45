namespace CaRenewal.Core.Reveals;

/// <summary>Why masked values of a person are shown in full.</summary>
public enum RevealPurpose
{
    /// <summary>核对客户身份</summary>
    Identity = 1,

    /// <summary>回复客户查询</summary>
    Enquiry = 2,

    /// <summary>复核</summary>
    Review = 3,

    /// <summary>稽核</summary>
    Audit = 4,

    /// <summary>其他, in the clerk's own words.</summary>
    Other = 5,
}
