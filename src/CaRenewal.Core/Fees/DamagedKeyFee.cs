using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Fees;

/// <summary>What a damaged key is priced as (clause 14 of the responsibility statement).</summary>
/// <param name="PricedAs">A business with a term.</param>
/// <param name="Reading">Why; 惯例.</param>
public sealed record DamagedKeyFee(Business PricedAs, string Reading);
