using CaRenewal.Core.Codes;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>The clerk's mark at one item of the checklist: seen, or owed (容缺) with reason and date; neither for what is not there.</summary>
public sealed class MaterialForm
{
    /// <summary>The catalogue's key.</summary>
    public string? Code { get; set; }

    [Field("已核验")]
    public string? Seen { get; set; }

    [Field("容缺原因", Longest = PlainText.MostOfReason)]
    public string? Reason { get; set; }

    [Field("补交日期", Kind = FieldKind.Date)]
    public string? Due { get; set; }

    internal bool IsOwed => Reason.OrNothing() is not null || Due.OrNothing() is not null;
}
