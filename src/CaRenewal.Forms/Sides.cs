namespace CaRenewal.Forms;

/// <summary>Setting of the printer.</summary>
public enum Sides
{
    /// <summary>单面</summary>
    One = 1,

    /// <summary>双面: every paper and every copy begins on a leaf of its own.</summary>
    Two = 2,
}
