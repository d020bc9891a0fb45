using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Fees;

/// <summary>The price of one business line.</summary>
/// <param name="UnitPrice">Per certificate (元/张); null for 未公示价格: such a line is not charged (价格法 art. 13).</param>
/// <param name="Basis">Wording for screen and paper, e.g. 延期（使用3年） or 损坏补办按新办（使用1年）计.</param>
/// <param name="Origin">公告 or 惯例.</param>
public sealed record QuotedLine(Business Business, int? Years, int Count, Money? UnitPrice, string Basis, string Origin)
{
    public Money Amount => (UnitPrice ?? Money.Zero) * Count;
}
