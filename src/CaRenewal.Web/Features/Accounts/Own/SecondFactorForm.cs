using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Accounts.Own;

public sealed class SecondFactorForm
{
    /// <summary>The key that the page showed, sealed.</summary>
    public string? Offer { get; set; }

    [Field("手机上显示的 6 位数字", Kind = FieldKind.Code, Required = true, Longest = 7)]
    public string? Code { get; set; }
}
