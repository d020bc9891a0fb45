using CaRenewal.Core.Applications;
using CaRenewal.Core.Settings;

namespace CaRenewal.Core.Fees;

/// <summary>A line of the price table as a new edition fills it in: yuan per certificate, both empty where nothing is published (未公示价格).</summary>
public sealed record FeeCell(Business Business, int? Years, string Label, int? Unit, int? Personal)
{
    /// <summary>The notice publishes no price for it, so a later edition need not either.</summary>
    public bool MayBeUnpublished => Business is Business.Update or Business.Unlock or Business.AddApplication;

    /// <summary>Every line that can have a price, as an edition prices it. 废除 has none: it never waits for payment.</summary>
    public static IReadOnlyList<FeeCell> Of(FeeEdition edition) =>
    [
        .. edition.Rows.Select(row => new FeeCell(row.Business, row.Years, row.Label, row.Unit, row.Personal)),
        .. edition.Unpublished.Where(fee => fee.Business is not Business.Revoke).Select(fee => new FeeCell(fee.Business, null, fee.Label, null, null)),
    ];

    /// <summary>The line with the prices that were typed, and what is wrong with them.</summary>
    public (FeeCell Cell, IReadOnlyList<Fault> Faults) Read(string? unit, string? personal)
    {
        var blank = (string.IsNullOrWhiteSpace(unit), string.IsNullOrWhiteSpace(personal));
        if (MayBeUnpublished && blank is (true, true))
        {
            return (this with { Unit = null, Personal = null }, []);
        }

        if (MayBeUnpublished && blank is (true, false) or (false, true))
        {
            return (this, [new Fault(blank.Item1 ? nameof(Unit) : nameof(Personal), $"“{Label}”请同时填写单位和个人价格，或都留空（未公示，不收费）。")]);
        }

        var unitFits = WholeNumber.TryParse(unit, $"“{Label}”单位价格", 1, FeeEdition.MostYuan, out var forUnit, out var unitFault);
        var personalFits = WholeNumber.TryParse(personal, $"“{Label}”个人价格", 1, FeeEdition.MostYuan, out var forPerson, out var personalFault);
        return (this with { Unit = forUnit, Personal = forPerson },
        [
            .. unitFits ? Array.Empty<Fault>() : [new Fault(nameof(Unit), unitFault!)],
            .. personalFits ? Array.Empty<Fault>() : [new Fault(nameof(Personal), personalFault!)],
        ]);
    }
}
