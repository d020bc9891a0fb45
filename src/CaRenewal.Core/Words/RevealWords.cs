using CaRenewal.Core.Reveals;

namespace CaRenewal.Core.Words;

public static class RevealWords
{
    public static string Word(this RevealPurpose purpose) => purpose switch
    {
        RevealPurpose.Identity => "核对客户身份",
        RevealPurpose.Enquiry => "回复客户查询",
        RevealPurpose.Review => "复核",
        RevealPurpose.Audit => "稽核",
        RevealPurpose.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "No word for this purpose."),
    };

    public static string Word(this RevealedPart part) => part switch
    {
        RevealedPart.Holder => "本人",
        RevealedPart.LegalRepresentative => "法定代表人",
        RevealedPart.Contact => "联系方式",
        RevealedPart.Delegate => "经办人",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No word for this part."),
    };
}
