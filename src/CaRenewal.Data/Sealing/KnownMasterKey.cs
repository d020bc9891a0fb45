namespace CaRenewal.Data.Sealing;

/// <summary>A master key that records of this database were sealed under: a start without it is refused.</summary>
public sealed class KnownMasterKey
{
    public required string Id { get; init; }

    public required DateTime FirstUsedAt { get; init; }
}
