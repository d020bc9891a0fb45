namespace CaRenewal.Core.Materials;

/// <summary>What the clerk must see on a material.</summary>
public enum MaterialMark
{
    None = 0,

    /// <summary>加盖公章</summary>
    Seal = 1,

    /// <summary>签字或盖章</summary>
    SignatureOrSeal = 2,

    /// <summary>签字</summary>
    Signature = 3,
}
