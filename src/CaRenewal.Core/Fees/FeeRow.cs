using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Fees;

/// <summary>A row of the notice's price table.</summary>
/// <param name="Business">补办 stands for 遗失补办: a damaged key has no row of its own.</param>
/// <param name="Label">The notice's wording.</param>
/// <param name="Unit">Price of a unit's certificate, yuan per certificate (元/张).</param>
/// <param name="Personal">Price of a person's certificate, yuan per certificate.</param>
/// <param name="Years">Null where the business has no term.</param>
/// <param name="PersonalReading">Why the person's price is ours (惯例); null where the notice states it.</param>
public sealed record FeeRow(
    Business Business, string Label, int Unit, int Personal, int? Years = null, string? PersonalReading = null);
