namespace CaRenewal.Core.Applications;

/// <summary>A check that the clerk passed over with a reason.</summary>
/// <param name="Check">Which check.</param>
/// <param name="Reason">The clerk's own words.</param>
public sealed record Override(OverridableCheck Check, string Reason);
