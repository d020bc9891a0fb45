using CaRenewal.Core.Codes;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>One business line.</summary>
public sealed class LineForm
{
    [Field("业务", Required = true)]
    public string? Business { get; set; }

    [Field("数量（张）", Kind = FieldKind.Count, Required = true, Longest = 3)]
    public string? Count { get; set; }

    [Field("证书或 USBkey 编号", Kind = FieldKind.Code, Longest = PlainText.MostOfReason)]
    public string? KnownNumbers { get; set; }

    [Field("现证书到期日", Kind = FieldKind.Date)]
    public string? KnownExpiry { get; set; }

    [Field("补办原因", Required = true)]
    public string? Cause { get; set; }

    [Field("立即废除遗失的证书", Required = true)]
    public string? RevokeAtOnce { get; set; }

    [Field("年限", Required = true)]
    public string? Years { get; set; }
}
