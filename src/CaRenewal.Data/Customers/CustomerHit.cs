using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Customers;

/// <summary>A customer that a search found, as a list shows it.</summary>
/// <param name="Label">A unit's name; a person's name masked.</param>
/// <param name="Code">Public code of a unit; null for a person.</param>
/// <param name="LastApplicationId">The application to prefill from.</param>
/// <param name="LastLines">Its business lines.</param>
public sealed record CustomerHit(
    Guid Id,
    CertificateKind Kind,
    string Label,
    string? Code,
    Guid LastApplicationId,
    string LastNumber,
    DateOnly LastDay,
    IReadOnlyList<BusinessLine> LastLines);
