namespace CaRenewal.Core.Materials;

/// <summary>The names that Notice/materials.json may use; what they mean is in <see cref="Conditions"/>.</summary>
public enum Condition
{
    ForUnit = 1,
    ForPerson = 2,

    /// <summary>经办人 comes; for a unit always.</summary>
    ByDelegate = 3,

    InPerson = 4,
    HolderLives = 5,

    /// <summary>Unit dissolved or person dead (clause 13 of the responsibility statement).</summary>
    HolderCeased = 6,

    /// <summary>延期: the one business whose materials the notice lists.</summary>
    Renewal = 7,

    /// <summary>新办, 更新, 补办, 应用申请.</summary>
    LikeRenewal = 8,

    /// <summary>更新, 应用申请: written onto the key that the customer has.</summary>
    KeyInUse = 9,

    Revocation = 10,
    Unlocking = 11,

    /// <summary>新办 alone.</summary>
    FirstIssue = 12,

    /// <summary>更新 alone.</summary>
    Updating = 13,

    /// <summary>补办 alone.</summary>
    Replacing = 14,

    /// <summary>应用申请 alone.</summary>
    Adding = 15,
}
