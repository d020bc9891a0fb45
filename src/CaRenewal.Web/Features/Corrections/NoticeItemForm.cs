using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>One item of the checklist on the notice's page.</summary>
public sealed class NoticeItemForm
{
    /// <summary>The catalogue's key.</summary>
    public string? Code { get; set; }

    [Field("需补正")]
    public string? Marked { get; set; }

    /// <summary>Name of a <see cref="Core.Corrections.CorrectionFlaw"/>.</summary>
    [Field("问题", Required = true)]
    public string? Flaw { get; set; }
}
