using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Accounts;

public sealed class SetupForm
{
    [Field("一次性代码", Kind = FieldKind.Code, Required = true, Hint = "见服务器控制台。")]
    public string? Code { get; set; }

    [Field("工号", Kind = FieldKind.Code, Required = true)]
    public string? StaffNumber { get; set; }

    [Field("姓名", Required = true)]
    public string? Name { get; set; }

    [Field("密码", Kind = FieldKind.Password, Required = true)]
    public string? Password { get; set; }

    [Field("再次输入密码", Kind = FieldKind.Password, Required = true)]
    public string? Repeated { get; set; }
}
