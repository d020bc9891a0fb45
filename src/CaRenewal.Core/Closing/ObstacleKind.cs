namespace CaRenewal.Core.Closing;

/// <summary>What a day's close waits for; says where it is mended.</summary>
public enum ObstacleKind
{
    /// <summary>实收与应收不符 of an accepted application.</summary>
    AmountDiffers = 1,

    /// <summary>应退未退</summary>
    OpenRefund = 2,

    /// <summary>A terminal's slip was not typed, or differs unexplained.</summary>
    Terminal = 3,

    /// <summary>A difference of an imported statement is neither explained nor mended.</summary>
    Statement = 4,
}
