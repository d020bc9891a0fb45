using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications;

/// <summary>What brings an application from its papers to acceptance: seen signatures and one payment, in one form.</summary>
public sealed class FinishForm : ActForm
{
    /// <summary>Codes of the papers on which the clerk has seen signature and seal.</summary>
    [Field("签章", Required = true)]
    public List<string?> Seen { get; init => field = value ?? []; } = [];

    [Field("缴费方式", Required = true)]
    public string? Channel { get; init; }

    [Field("金额（元）", Kind = FieldKind.Count, Required = true, Longest = 12)]
    public string? Amount { get; init; }

    [Field("流水号 / 订单号", Kind = FieldKind.Code, Required = true, Longest = 64)]
    public string? Reference { get; init; }
}
