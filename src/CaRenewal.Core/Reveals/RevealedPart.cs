namespace CaRenewal.Core.Reveals;

/// <summary>Whose values are shown together: no more is opened than was asked for.</summary>
public enum RevealedPart
{
    /// <summary>本人</summary>
    Holder = 1,

    /// <summary>法定代表人</summary>
    LegalRepresentative = 2,

    /// <summary>A unit's 联系方式.</summary>
    Contact = 3,

    /// <summary>经办人</summary>
    Delegate = 4,
}
