using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Payments;

/// <summary>撤销 of a receipt made today.</summary>
public sealed class VoidForm : ActForm
{
    [Field("收款", Required = true)]
    public Guid Receipt { get; init; }

    [Field("撤销原因", Required = true, Longest = 200)]
    public string? Reason { get; init; }
}
