using CaRenewal.Core.Fees;
using CaRenewal.Core.Settings;

namespace CaRenewal.Web.Features.Settings.Prices;

/// <summary>The editions that a page of prices shows side by side.</summary>
/// <param name="Today">In force now.</param>
/// <param name="Meanwhile">Planned ones that begin before the new one.</param>
/// <param name="New">The one that is typed; null where none is.</param>
public sealed record PriceTable(FeeEdition Today, IReadOnlyList<FeeEdition> Meanwhile, FeeEdition? New = null)
{
    public static PriceTable Of(OfficeRules rules, DateOnly day, FeeEdition? typed = null) => new(
        rules.Fees.InForceOn(day),
        [.. rules.Fees.NewestFirst.Where(edition => edition.From > day && (typed is null || edition.From < typed.From)).Reverse()],
        typed);

    public IReadOnlyList<FeeDifference> Differences => New is null ? [] : FeeDifference.Between(Today, New);

    /// <summary>The line of an edition that stands in the same place as a line of another.</summary>
    public static FeeCell? Same(FeeEdition edition, FeeCell? line) =>
        FeeCell.Of(edition).FirstOrDefault(cell => line is not null && (cell.Business, cell.Years) == (line.Business, line.Years));
}
