namespace CaRenewal.Core.Applications;

/// <summary>单位类型, in the order of 附件1.</summary>
public enum UnitType
{
    /// <summary>企业</summary>
    Enterprise = 1,

    /// <summary>机关</summary>
    Agency = 2,

    /// <summary>事业单位法人</summary>
    PublicInstitution = 3,

    /// <summary>民间组织</summary>
    CivilOrganization = 4,

    /// <summary>工会</summary>
    TradeUnion = 5,

    /// <summary>其他, with its text.</summary>
    Other = 9,
}
