using CaRenewal.Core.Codes;
using CsCheck;

namespace CaRenewal.Core.Tests.Codes;

public sealed class IdentityDocumentTests
{
    [Theory]
    [InlineData(DocumentType.ResidentId, "11010519491231002x", null, "11010519491231002X")]
    [InlineData(DocumentType.Passport, "e 1234 5678", null, "E12345678")]
    [InlineData(DocumentType.Passport, "EA1234567", null, "EA1234567")]
    [InlineData(DocumentType.Passport, "DE1234567", null, "DE1234567")]
    [InlineData(DocumentType.Passport, "SE1234567", null, "SE1234567")]
    [InlineData(DocumentType.Passport, "PE1234567", null, "PE1234567")]
    [InlineData(DocumentType.Passport, "G12345678", null, "G12345678")]
    [InlineData(DocumentType.Passport, "K12345678", null, "K12345678")]
    [InlineData(DocumentType.Passport, "KJ1234567", null, "KJ1234567")]
    [InlineData(DocumentType.Passport, "MA1234567", null, "MA1234567")]
    [InlineData(DocumentType.Passport, "141234567", null, "141234567")]
    [InlineData(DocumentType.Passport, "151234567", null, "151234567")]
    [InlineData(DocumentType.MilitaryOfficer, "南字第１２３４５６７８号", null, "南字第12345678号")]
    [InlineData(DocumentType.MilitaryOfficer, "军字第abcd1", null, "军字第ABCD1")]
    [InlineData(DocumentType.Other, "H1234567890", "港澳居民来往内地通行证", "H1234567890")]
    [InlineData(DocumentType.Other, "USA123456789012", "外国人永久居留证", "USA123456789012")]
    public void A_document_is_kept_normalised(DocumentType type, string typed, string? otherType, string number)
    {
        var document = Taken(type, typed, otherType, out var warning);
        Assert.Equal(new IdentityDocument(type, number, otherType), document);
        Assert.Null(warning);
    }

    [Theory]
    [InlineData(DocumentType.Passport, "12345", null, "与中国护照的号码格式不同，请核对是否为外国护照。")]
    [InlineData(DocumentType.Passport, "161234567", null, "与中国护照的号码格式不同，请核对是否为外国护照。")]
    [InlineData(DocumentType.Passport, "EI1234567", null, "与中国护照的号码格式不同，请核对是否为外国护照。")]
    [InlineData(DocumentType.MilitaryOfficer, "12345678", null, "与军官证的号码格式（如 南字第12345678号）不同，请核对证件。")]
    [InlineData(DocumentType.Other, "1234", "外国人永久居留证", "与外国人永久居留证的号码格式不同，请核对证件。")]
    [InlineData(DocumentType.ResidentId, "810000199408230021", null, "这是港澳台居民居住证号码，请核对证件。")]
    public void A_number_without_check_digit_is_at_most_warned_about(DocumentType type, string typed, string? otherType, string sentence)
    {
        Taken(type, typed, otherType, out var warning);
        Assert.Equal(sentence, warning);
    }

    [Theory]
    [InlineData((DocumentType)0, "1", null, "请选择证件类型。")]
    [InlineData((DocumentType)7, "1", null, "请选择证件类型。")]
    [InlineData(DocumentType.ResidentId, "", null, "请填写身份证号码。")]
    [InlineData(DocumentType.Passport, null, null, "请填写护照号码。")]
    [InlineData(DocumentType.Passport, "1234", null, "护照号码应为 5 至 9 位数字或字母。")]
    [InlineData(DocumentType.Passport, "E1234567890", null, "护照号码应为 5 至 9 位数字或字母。")]
    [InlineData(DocumentType.MilitaryOfficer, " ", null, "请填写军官证号码。")]
    [InlineData(DocumentType.MilitaryOfficer, "南字第\u202E12345678号", null, "军官证号码含有看不见的控制字符，请重新输入。")]
    [InlineData(DocumentType.Other, "1", null, "证件类型选“其他”时请填写证件名称。")]
    [InlineData(DocumentType.Other, "", "台胞证", "请填写证件号码。")]
    [InlineData(DocumentType.Other, "1234567890123456789012345678901", "台胞证", "证件号码不能超过 30 个字。")]
    [InlineData(DocumentType.Other, "1", "一二三四五六七八九十一二三四五六七八九十一", "证件类型不能超过 20 个字。")]
    public void What_is_no_document_is_refused_in_one_sentence(DocumentType type, string? number, string? otherType, string sentence)
    {
        Assert.False(IdentityDocument.TryParse(type, number, otherType, Fictitious.Today, out _, out var fault, out _));
        Assert.Equal(sentence, fault);
    }

    [Fact]
    public void The_text_behind_other_is_dropped_where_it_is_not_asked() =>
        Assert.Null(Taken(DocumentType.Passport, "E12345678", "港澳居民来往内地通行证", out _).OtherType);

    [Fact]
    public void Garbage_gets_a_sentence_and_never_an_exception() =>
        Gen.Select(Gen.Int[-1, 10], Fictitious.Garbage, Fictitious.Garbage).Sample((type, number, otherType) =>
            IdentityDocument.TryParse((DocumentType)type, number, otherType, Fictitious.Today, out _, out var fault, out _) || fault.EndsWith('。'));

    private static IdentityDocument Taken(DocumentType type, string number, string? otherType, out string? warning)
    {
        Assert.True(IdentityDocument.TryParse(type, number, otherType, Fictitious.Today, out var document, out var fault, out warning), fault);
        return document;
    }
}
