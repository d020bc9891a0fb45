using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Accounts.Own;

public sealed class PasswordForm
{
    [Field("现在的密码", Kind = FieldKind.Password, Required = true)]
    public string? Current { get; set; }

    [Field("新密码", Kind = FieldKind.Password, Required = true)]
    public string? Password { get; set; }

    [Field("再次输入新密码", Kind = FieldKind.Password, Required = true)]
    public string? Repeated { get; set; }
}
