namespace CaRenewal.Forms;

/// <summary>联 of a paper.</summary>
public enum Copy
{
    /// <summary>The paper has one copy only.</summary>
    Only = 0,

    /// <summary>第一联, kept by the authority</summary>
    First = 1,

    /// <summary>第二联, kept by the user</summary>
    Second = 2,
}
