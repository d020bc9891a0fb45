using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Payments;

/// <summary>退款 of a receipt or a part of it.</summary>
public sealed class RefundForm : ActForm
{
    [Field("收款", Required = true)]
    public Guid Receipt { get; init; }

    [Field("退款金额（元）", Kind = FieldKind.Count, Required = true, Longest = 12)]
    public string? Amount { get; init; }

    [Field("退款流水号", Kind = FieldKind.Code, Required = true, Longest = 64)]
    public string? Reference { get; init; }

    [Field("退款原因", Required = true, Longest = 200)]
    public string? Reason { get; init; }
}
