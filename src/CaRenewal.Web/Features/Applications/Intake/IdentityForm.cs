using CaRenewal.Core.Codes;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications.Intake;

public sealed class IdentityForm
{
    [Field("证件类型", Required = true)]
    public string? Type { get; set; }

    [Field("其他证件名称", Required = true, Longest = IdentityDocument.MostOfOtherType)]
    public string? OtherType { get; set; }

    [Field("证件号码", Kind = FieldKind.Code, Required = true, Longest = IdentityDocument.MostOfNumber)]
    public string? Number { get; set; }
}
