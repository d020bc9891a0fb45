namespace CaRenewal.Core.Applications;

/// <summary>Why a certificate is replaced (补办): only a loss has a published price of its own.</summary>
public enum ReplacementCause
{
    /// <summary>遗失</summary>
    Lost = 1,

    /// <summary>损坏 (clause 14 of the responsibility statement: paid for as a new certificate).</summary>
    Damaged = 2,
}
