namespace CaRenewal.Core.Notice;

/// <summary>Open from the first minute to the one before the last, on the office's clock.</summary>
public sealed record OpeningPeriod(TimeOnly From, TimeOnly To);
