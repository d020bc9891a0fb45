using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Settings.Prices;

/// <summary>The two prices of one line of the table, yuan per certificate.</summary>
public sealed class CellForm
{
    [Field("单位", Kind = FieldKind.Count, Longest = 7)]
    public string? Unit { get; set; }

    [Field("个人", Kind = FieldKind.Count, Longest = 7)]
    public string? Personal { get; set; }
}
