using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Fees;

/// <summary>未公示价格: a business that the price table does not have and that is therefore not charged.</summary>
public sealed record UnpublishedFee(Business Business, string Label);
