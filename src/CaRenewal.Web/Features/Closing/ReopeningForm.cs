using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Closing;

/// <summary>重开 of a closed day.</summary>
public sealed class ReopeningForm : ClosingForm
{
    [Field("重开原因", Required = true, Longest = 200)]
    public string? Reason { get; set; }
}
