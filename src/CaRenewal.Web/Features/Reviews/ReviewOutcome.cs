using CaRenewal.Core.Applications;

namespace CaRenewal.Web.Features.Reviews;

/// <summary>What became of one of several.</summary>
/// <param name="Why">Why it was not approved, for the reviewer; null when it was.</param>
public sealed record ReviewOutcome(ApplicationNumber Number, string? Why);
