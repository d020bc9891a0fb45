using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications;

/// <summary>作废: one reason.</summary>
public sealed class ReasonForm : ActForm
{
    [Field("作废原因", Required = true, Longest = 200)]
    public string? Reason { get; init; }
}
