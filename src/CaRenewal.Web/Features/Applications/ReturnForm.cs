using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications;

/// <summary>退回: everything that is wrong, named at once.</summary>
public sealed class ReturnForm : ActForm
{
    [Field("退回原因", Required = true, Longest = 500, Hint = "每行一条，一次写全。")]
    public string? Reasons { get; init; }
}
