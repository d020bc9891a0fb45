namespace CaRenewal.Core.Closing;

public enum DifferenceKind
{
    /// <summary>长款: the channel has more than the money book.</summary>
    Surplus = 1,

    /// <summary>短款: the channel has less than the money book, or nothing.</summary>
    Shortage = 2,

    /// <summary>未登记: the channel has what the money book does not know.</summary>
    Unrecorded = 3,

    /// <summary>重复: the channel has the same order more than once.</summary>
    Duplicate = 4,
}
