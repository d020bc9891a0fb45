using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Accounts;

public sealed class CodeForm
{
    [Field("动态验证码", Kind = FieldKind.Code, Required = true, Longest = 20, Hint = "手机验证器上的 6 位数字；手机不在身边时输入一个恢复码。")]
    public string? Code { get; set; }

    public string? ReturnUrl { get; set; }
}
