using CaRenewal.Core;

namespace CaRenewal.Data.Papers;

/// <summary>One time a stored file was sent to the printer.</summary>
public sealed class PrintLogEntry
{
    public required Guid Id { get; init; }

    public required Guid PaperId { get; init; }

    /// <summary>As the paper's.</summary>
    public Guid? ApplicationId { get; init; }

    /// <summary>Why it was printed again; null for the first time.</summary>
    public string? Reason { get; init; }

    public required Stamp Stamp { get; init; }
}
