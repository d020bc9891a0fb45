namespace CaRenewal.Core.Certificates;

public enum CollectedBy
{
    /// <summary>申请人本人 or 法定代表人</summary>
    Holder = 1,

    /// <summary>经办人</summary>
    Delegate = 2,

    /// <summary>第三人, with written authorisation.</summary>
    ThirdParty = 3,
}
