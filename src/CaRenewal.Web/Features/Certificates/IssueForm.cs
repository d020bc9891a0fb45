using CaRenewal.Core.Codes;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Certificates;

/// <summary>制证 of one certificate: what the authority really issued.</summary>
public sealed class IssueForm : ActForm
{
    [Field("证书序列号", Kind = FieldKind.Code, Required = true, Longest = 64)]
    public string? SerialNumber { get; init; }

    [Field("USBkey 编号", Kind = FieldKind.Code, Longest = 64)]
    public string? MediumNumber { get; init; }

    [Field("有效期自", Kind = FieldKind.Date, Required = true)]
    public string? ValidFrom { get; init; }

    [Field("有效期至", Kind = FieldKind.Date, Required = true)]
    public string? ValidTo { get; init; }
}
