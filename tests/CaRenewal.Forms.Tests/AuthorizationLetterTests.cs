using CaRenewal.Core.Applications;

namespace CaRenewal.Forms.Tests;

public class AuthorizationLetterTests
{
    [Fact]
    public void A_unit_authorises_its_delegate_by_name_and_number()
    {
        var text = Read(Samples.UnitParticulars);

        Assert.Contains("本单位/本人益阳资江示范建设工程（集团）有限公司（单位名称/个人姓名及身份证号码）授权刘𬭎（姓名）440308199901101512（身份证号码）为全权代表", text);
        Assert.Contains("授权人/法人签名：授权人/法人身份证号码：11010519491231002X单位（盖章）：授权日期：年月日", text);
    }

    [Fact]
    public void A_person_authorises_with_name_and_number() =>
        Assert.Contains("本单位/本人李㛃11010519491231002X（单位名称/个人姓名及身份证号码）授权刘𬭎", Read(Samples.PersonalParticulars));

    [Fact]
    public void Each_business_is_ticked_with_its_count()
    {
        var text = Read(
            Samples.UnitParticulars,
            Samples.Renewal,
            new BusinessLine { Business = Business.Renew, Years = 1, Count = 10 },
            new BusinessLine { Business = Business.Unlock, Count = 3 });

        Assert.Contains("☐单位/个人CA数字证书及电子签章新办张☐单位/个人CA数字证书及电子签章更新张☑单位/个人CA数字证书及电子签章解锁3张", text);
        Assert.Contains("☑单位/个人CA数字证书及电子签章延期12张☐单位/个人CA数字证书及电子签章补办张☐单位/个人CA数字证书及电子签章应用申请张", text);
    }

    [Fact]
    public void Names_left_to_the_pen_are_blanks()
    {
        var text = Read(Samples.UnitParticulars with { Handwritten = [HandwrittenField.HolderName, HandwrittenField.DelegateName] });

        Assert.Contains("本单位/本人（单位名称/个人姓名及身份证号码）授权（姓名）440308199901101512（身份证号码）", text);
    }

    [Fact]
    public void A_person_s_name_left_to_the_pen_leaves_the_number_printed() =>
        Assert.Contains(
            "本单位/本人11010519491231002X（单位名称/个人姓名及身份证号码）",
            Read(Samples.PersonalParticulars with { Handwritten = [HandwrittenField.HolderName] }));

    private static string Read(Particulars particulars, params BusinessLine[] lines) =>
        Reading.ByPdfPig(Samples.Print(particulars, Samples.Letter, lines).Pdf);
}
