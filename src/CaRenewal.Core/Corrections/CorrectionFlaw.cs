namespace CaRenewal.Core.Corrections;

/// <summary>What is wrong with a material, in few words; the notice names none of them [house].</summary>
public enum CorrectionFlaw
{
    /// <summary>缺</summary>
    Missing = 1,

    /// <summary>份数不足</summary>
    TooFewCopies = 2,

    /// <summary>未盖章</summary>
    NotSealed = 3,

    /// <summary>未签字</summary>
    NotSigned = 4,

    /// <summary>未签字或盖章: either would do.</summary>
    NeitherSignedNorSealed = 5,

    /// <summary>过期</summary>
    Expired = 6,

    /// <summary>不清晰</summary>
    Illegible = 7,

    /// <summary>与申请不符</summary>
    Differs = 8,

    /// <summary>无法使用: what is no paper, as a key that does not answer.</summary>
    Unusable = 9,
}
