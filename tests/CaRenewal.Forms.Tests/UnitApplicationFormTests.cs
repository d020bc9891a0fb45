using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Forms.Tests;

public class UnitApplicationFormTests
{
    [Fact]
    public void Each_value_stands_behind_its_label()
    {
        var text = Read(Samples.UnitParticulars);

        Assert.Contains("*单位名称益阳资江示范建设工程（集团）有限公司单位组织机构代码M000100Y-4*社保编号430900100286", text);
        Assert.Contains("*统一社会信用代码91350100M000100Y43", text);
        Assert.Contains("*法定代表人陈䶮*身份证号码11010519491231002X*经办人姓名刘𬭎*身份证号码440308199901101512", text);
        Assert.Contains("*固定电话0737-4112000*移动电话13907370001", text);
        Assert.Contains("*通讯地址湖南省益阳市赫山区迎宾东路100号示范大厦6楼电子邮件office@zijiang.example", text);
    }

    [Fact]
    public void A_unit_without_a_credit_code_shows_its_organisation_code_in_its_place() =>
        Assert.Contains("*统一社会信用代码M000100Y-4", Read(With(Samples.Unit with { CreditCode = null })));

    [Theory]
    [InlineData(UnitType.Enterprise, "☑企业☐机关☐事业单位法人☐民间组织☐工会☐其他：")]
    [InlineData(UnitType.Agency, "☐企业☑机关☐事业单位法人☐民间组织☐工会☐其他：")]
    [InlineData(UnitType.PublicInstitution, "☐企业☐机关☑事业单位法人☐民间组织☐工会☐其他：")]
    [InlineData(UnitType.CivilOrganization, "☐企业☐机关☐事业单位法人☑民间组织☐工会☐其他：")]
    [InlineData(UnitType.TradeUnion, "☐企业☐机关☐事业单位法人☐民间组织☑工会☐其他：")]
    public void The_unit_type_is_ticked_and_no_other(UnitType type, string ticks) =>
        Assert.Contains(ticks, Read(With(Samples.Unit with { Type = type })));

    [Fact]
    public void Another_unit_type_is_ticked_with_its_text() =>
        Assert.Contains("☑其他：农民专业合作社*法定代表人", Read(With(Samples.Unit with { Type = UnitType.Other, OtherType = "农民专业合作社" })));

    [Theory]
    [InlineData(Business.New, "☑新办☐延期☐更新☐废除☐补办")]
    [InlineData(Business.Renew, "☐新办☑延期☐更新☐废除☐补办")]
    [InlineData(Business.Update, "☐新办☐延期☑更新☐废除☐补办")]
    [InlineData(Business.Revoke, "☐新办☐延期☐更新☑废除☐补办")]
    [InlineData(Business.Replace, "☐新办☐延期☐更新☐废除☑补办")]
    [InlineData(Business.AddApplication, "☐新办☐延期☐更新☐废除☐补办")]
    public void The_business_is_ticked_and_one_without_a_box_adds_none(Business business, string ticks) =>
        Assert.Contains(ticks, Read(Samples.UnitParticulars, new BusinessLine { Business = business, Count = 1 }));

    [Fact]
    public void Several_businesses_are_ticked_together() =>
        Assert.Contains(
            "☑新办☑延期☐更新",
            Read(Samples.UnitParticulars, Samples.Renewal, new BusinessLine { Business = Business.New, Years = 1, Count = 1 }));

    [Fact]
    public void A_document_that_is_no_identity_card_stands_with_its_type()
    {
        var foreigner = Samples.Unit with { LegalRepresentativeDocument = new IdentityDocument(DocumentType.Passport, "E12345678") };

        Assert.Contains("*身份证号码E12345678（护照）*经办人姓名", Read(With(foreigner)));
    }

    [Fact]
    public void A_field_left_to_the_pen_is_printed_blank()
    {
        var text = Read(Samples.UnitParticulars with
        {
            Handwritten = [HandwrittenField.HolderName, HandwrittenField.LegalRepresentative, HandwrittenField.DelegateName, HandwrittenField.Address],
        });

        Assert.Contains("*单位名称单位组织机构代码", text);
        Assert.Contains("*法定代表人*身份证号码11010519491231002X*经办人姓名*身份证号码", text);
        Assert.Contains("*通讯地址电子邮件", text);
    }

    [Fact]
    public void Signatures_and_their_dates_stay_blank() =>
        Assert.EndsWith(
            "经办人（签名）受理人（签名）申请单位（盖章）证书受理点（盖章）年月日年月日",
            WithoutHeading(Read(Samples.UnitParticulars)));

    [Fact]
    public void Signs_that_mean_something_elsewhere_are_printed_as_they_are()
    {
        const string Name = "A&B<益阳>'\"(集团)\\n/%{}公司";

        Assert.Contains(Name, Read(With(Samples.Unit with { Name = Name })));
    }

    private static Particulars With(UnitHolder unit) => Samples.UnitParticulars with { Holder = unit };

    private static string Read(Particulars particulars, params BusinessLine[] lines) =>
        Reading.ByPdfPig(Samples.Print(particulars, Samples.UnitFirst, lines).Pdf);

    private static string WithoutHeading(string text) => text[..text.IndexOf("受理单号", StringComparison.Ordinal)];
}
