using CaRenewal.Core.Codes;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>联系详细地址 in the parts of 附件2.</summary>
public sealed class AddressForm
{
    [Field("省（自治区）", Longest = PlainText.MostOfAddressPart)]
    public string? Province { get; set; }

    [Field("市", Longest = PlainText.MostOfAddressPart)]
    public string? City { get; set; }

    [Field("县（区）", Longest = PlainText.MostOfAddressPart)]
    public string? County { get; set; }

    [Field("街（路）", Longest = PlainText.MostOfAddressPart)]
    public string? Street { get; set; }

    [Field("门牌等", Longest = PlainText.MostOfAddressPart)]
    public string? Detail { get; set; }

    internal IEnumerable<(string Name, string? Text)> Parts =>
    [
        (nameof(Province), Province),
        (nameof(City), City),
        (nameof(County), County),
        (nameof(Street), Street),
        (nameof(Detail), Detail),
    ];
}
