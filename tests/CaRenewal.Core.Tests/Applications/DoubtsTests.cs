using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Tests.Applications;

public class DoubtsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Resident_cards_and_a_sound_credit_code_leave_none() =>
        Assert.Empty(Of(Unit("91350100M000100Y43", new(DocumentType.ResidentId, "440308199901101512"))));

    [Fact]
    public void A_credit_code_whose_organisation_code_alone_fails_is_looked_at_again() =>
        Assert.Equal(
            ["统一社会信用代码第 9 至 17 位（组织机构代码）校验位不符，请核对证照。"],
            Of(Unit("91430900MA4L16J0L0", new(DocumentType.ResidentId, "440308199901101512"))));

    [Fact]
    public void A_document_without_check_digit_is_looked_at_again_and_its_owner_named() =>
        Assert.Equal(
            ["经办人：与中国护照的号码格式不同，请核对是否为外国护照。"],
            Of(Unit("91350100M000100Y43", new(DocumentType.Passport, "X1234567"))));

    private static IEnumerable<string> Of(Particulars particulars) => Doubts.Of(particulars, Today);

    private static Particulars Unit(string code, IdentityDocument delegates) => new()
    {
        Holder = new UnitHolder
        {
            Name = "益阳市测试有限公司",
            CreditCode = UnifiedSocialCreditCode.FromStored(code),
            OrganizationCode = OrganizationCode.FromStored(code[8..17]),
            SocialSecurityNumber = "无",
            Type = UnitType.Enterprise,
            LegalRepresentative = "王建国",
            LegalRepresentativeDocument = new(DocumentType.ResidentId, "11010519491231002X"),
            Landline = PhoneNumber.FromStored("07374200001"),
            Mobile = PhoneNumber.FromStored("13800000001"),
            Address = "益阳市测试路1号",
        },
        Delegate = new() { Name = "刘芳", Document = delegates },
    };
}
