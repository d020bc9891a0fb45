using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Gallery;

/// <summary>An invented unit renewal that shows every kind of field.</summary>
public sealed class SampleForm
{
    [Field("单位名称", Required = true, Longest = 200)]
    public string? UnitName { get; set; }

    [Field("单位类型", Required = true)]
    public string? UnitType { get; set; }

    [Field("统一社会信用代码", Kind = FieldKind.Code, Required = true, Longest = 18)]
    public string? CreditCode { get; set; }

    [Field("单位组织机构代码", Kind = FieldKind.Code, Longest = 10)]
    public string? OrganizationCode { get; set; }

    [Field("社保编号", Kind = FieldKind.Code, Required = true, Longest = 30)]
    public string? SocialInsurance { get; set; }

    [Field("法定代表人", Required = true, Longest = 50)]
    public string? Representative { get; set; }

    [Field("法定代表人身份证号码", Kind = FieldKind.Code, Required = true, Longest = 18)]
    public string? RepresentativeId { get; set; }

    [Field("固定电话", Kind = FieldKind.Phone, Required = true, Longest = 30)]
    public string? Telephone { get; set; }

    [Field("通讯地址", Required = true, Longest = 300)]
    public string? Address { get; set; }

    [Field("经办人姓名", Required = true, Longest = 50)]
    public string? DelegateName { get; set; }

    [Field("经办人身份证号码", Kind = FieldKind.Code, Required = true, Longest = 18)]
    public string? DelegateId { get; set; }

    [Field("移动电话", Kind = FieldKind.Phone, Required = true, Longest = 20)]
    public string? Mobile { get; set; }

    [Field("电子邮件", Kind = FieldKind.Email, Longest = 100)]
    public string? Email { get; set; }

    [Field("业务", Required = true)]
    public string? Business { get; set; }

    [Field("年限", Required = true)]
    public string? Years { get; set; }

    [Field("数量（张）", Kind = FieldKind.Count, Required = true, Longest = 3)]
    public string? Count { get; set; }

    [Field("USBkey 编号", Kind = FieldKind.Code, Longest = 40)]
    public string? KeyNumber { get; set; }

    [Field("补办原因", Required = true)]
    public string? Cause { get; set; }

    [Field("是否有已投标未开标项目", Required = true)]
    public string? OpenBids { get; set; }

    [Field("继续受理的原因", Required = true, Longest = 200)]
    public string? Reason { get; set; }

    [Field("营业执照复印件（加盖公章）")]
    public bool Licence { get; set; }

    [Field("法人身份证复印件（加盖公章）")]
    public bool RepresentativeCopy { get; set; }

    [Field("经办人身份证复印件（加盖公章）")]
    public bool DelegateCopy { get; set; }

    [Field("USBkey 介质")]
    public bool UsbKey { get; set; }

    [Field("到期日", Kind = FieldKind.Date)]
    public DateOnly? Expires { get; set; }

    public static SampleForm Filled() => new()
    {
        UnitName = "益阳市资阳区某某建筑工程有限公司",
        UnitType = "Enterprise",
        CreditCode = "91350100M000100Y43",
        OrganizationCode = "M000100Y-4",
        SocialInsurance = "430900123456",
        Representative = "王建国",
        RepresentativeId = "11010519491231002X",
        Telephone = "0737-4112269",
        Address = "益阳市迎宾东路355号",
        DelegateName = "刘芳",
        DelegateId = "440308199901101512",
        Mobile = "13800000000",
        Business = "Renew",
        Years = "1",
        Count = "1",
    };
}
