using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Closing;

/// <summary>Why a statement and the money book differ.</summary>
public sealed class ExplanationForm : ClosingForm
{
    [Field("说明", Required = true, Longest = 200)]
    public string? Words { get; set; }
}
