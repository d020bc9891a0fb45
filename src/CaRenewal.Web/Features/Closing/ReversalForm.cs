using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Closing;

/// <summary>冲正 of an acceptance of a closed day.</summary>
public sealed class ReversalForm : ActForm
{
    [Field("冲正原因", Required = true, Longest = 200)]
    public string? Reason { get; init; }
}
