namespace CaRenewal.Data.Papers;

/// <summary>Bytes that many papers have in common (the fixed subset of a font); holds nothing personal.</summary>
public sealed class SharedPaperPart
{
    /// <summary>SHA-256 of the bytes.</summary>
    public required byte[] Hash { get; init; }

    public required byte[] Bytes { get; init; }
}
