using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Accounts;

public sealed class LoginForm
{
    [Field("工号", Kind = FieldKind.Code, Required = true)]
    public string? StaffNumber { get; set; }

    [Field("密码", Kind = FieldKind.Password, Required = true)]
    public string? Password { get; set; }

    public string? ReturnUrl { get; set; }
}
