using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Days;

/// <summary>How many of one sort, and what they come to.</summary>
public sealed record Tally<TKey>(TKey Key, int Count, Money Amount)
    where TKey : notnull;
