using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;

namespace CaRenewal.Forms.Tests;

public class PersonalApplicationFormTests
{
    [Fact]
    public void Each_value_stands_behind_its_label()
    {
        var text = Read(Samples.PersonalParticulars);

        Assert.Contains("*姓名李㛃*证件类型☑身份证☐护照☐军官证☐其他请填写*证件号码11010519491231002X*手机号码13907370003电子邮箱li@zijiang.example", text);
        Assert.Contains("联系详细地址：湖南省(自治区)益阳市资阳县（区）长春路街（路）8号2栋301室", text);
        Assert.Contains("*姓名刘𬭎*证件类型☑身份证", text);
        Assert.Contains("联系详细地址：广东省(自治区)深圳市罗湖县（区）深南东路街（路）5号", text);
    }

    [Fact]
    public void Without_a_delegate_the_delegates_part_stays_blank()
    {
        var text = Read(Samples.PersonalParticulars with { Delegate = null });

        Assert.Contains(
            "经办人信息（非本人办理须填写）*姓名*证件类型☐身份证☐护照☐军官证☐其他请填写*证件号码*手机号码电子邮箱联系详细地址：省(自治区)市县（区）街（路）*电子签章类型",
            text);
    }

    [Theory]
    [InlineData(SealChoice.TemplateSquare, "☑模板方章☐扫描手写签名☐不需要电子签章")]
    [InlineData(SealChoice.ScannedSignature, "☐模板方章☑扫描手写签名☐不需要电子签章")]
    [InlineData(SealChoice.None, "☐模板方章☐扫描手写签名☑不需要电子签章")]
    public void The_kind_of_seal_is_ticked_and_no_other(SealChoice choice, string ticks) =>
        Assert.Contains(ticks, Read(Samples.PersonalParticulars with { Holder = Samples.Person with { SealChoice = choice } }));

    [Theory]
    [InlineData(DocumentType.ResidentId, "11010519491231002X", "☑身份证☐护照☐军官证☐其他请填写*证件号码11010519491231002X")]
    [InlineData(DocumentType.Passport, "G12345678", "☐身份证☑护照☐军官证☐其他请填写*证件号码G12345678")]
    [InlineData(DocumentType.MilitaryOfficer, "南字第12345678号", "☐身份证☐护照☑军官证☐其他请填写*证件号码南字第12345678号")]
    public void The_kind_of_document_is_ticked_and_no_other(DocumentType type, string number, string ticks)
    {
        var document = new IdentityDocument(type, number);

        Assert.Contains("*证件类型" + ticks, Read(Samples.PersonalParticulars with { Holder = Samples.Person with { Document = document }, Delegate = null }));
        Assert.Contains("刘𬭎*证件类型" + ticks, Read(Samples.PersonalParticulars with { Delegate = Samples.Agent with { Document = document } }));
    }

    [Fact]
    public void Another_kind_of_document_is_ticked_with_its_text()
    {
        var person = Samples.Person with { Document = new IdentityDocument(DocumentType.Other, "H12345678", "港澳居民来往内地通行证") };

        Assert.Contains("☐军官证☑其他请填写港澳居民来往内地通行证*证件号码H12345678", Read(Samples.PersonalParticulars with { Holder = person }));
    }

    [Fact]
    public void Remarks_say_what_is_asked_for_since_the_form_has_no_box_for_it()
    {
        var text = Read(Samples.PersonalParticulars);

        Assert.Contains("备注：延期3年2张申请日期：年月日", text);
        Assert.Contains("业务明细：延期3年2张", text);
    }

    [Fact]
    public void Fields_left_to_the_pen_are_printed_blank()
    {
        var text = Read(Samples.PersonalParticulars with
        {
            Handwritten = [HandwrittenField.HolderName, HandwrittenField.Address, HandwrittenField.DelegateName, HandwrittenField.DelegateAddress],
        });

        Assert.DoesNotContain("李㛃", text);
        Assert.DoesNotContain("刘𬭎", text);
        Assert.Equal(3, text.Split("联系详细地址：省(自治区)市县（区）街（路）").Length);
    }

    private static string Read(Particulars particulars, params BusinessLine[] lines) =>
        Reading.ByPdfPig(Samples.Print(particulars, Samples.PersonalFirst, lines).Pdf);
}
