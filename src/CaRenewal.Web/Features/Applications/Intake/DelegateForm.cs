using CaRenewal.Core.Codes;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>经办人. Phone, mail and address are asked on 附件2 only.</summary>
public sealed class DelegateForm
{
    [Field("经办人姓名", Required = true, Longest = PlainText.MostOfPersonName)]
    public string? Name { get; set; }

    public IdentityForm Document { get; set => field = value ?? new(); } = new();

    [Field("经办人手机号码", Kind = FieldKind.Phone, Required = true, Longest = 20)]
    public string? Mobile { get; set; }

    [Field("经办人电子邮箱", Kind = FieldKind.Email, Longest = EmailAddress.Most)]
    public string? Email { get; set; }

    public AddressForm Address { get; set => field = value ?? new(); } = new();
}
