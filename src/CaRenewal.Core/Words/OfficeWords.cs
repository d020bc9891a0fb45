using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Closing;
using CaRenewal.Core.Codes;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Materials;
using CaRenewal.Core.Payments;
using CaRenewal.Core.Settings;

namespace CaRenewal.Core.Words;

/// <summary>The office's Chinese word for each term of the rule book; screens and papers take it from here.</summary>
public static class OfficeWords
{
    public static string Word(this CertificateKind kind) => kind switch
    {
        CertificateKind.Unit => "单位证书",
        CertificateKind.Personal => "个人证书",
        _ => throw Unknown(kind),
    };

    public static string Word(this Business business) => business switch
    {
        Business.New => "新办",
        Business.Renew => "延期",
        Business.Update => "更新",
        Business.Replace => "补办",
        Business.Revoke => "废除",
        Business.Unlock => "解锁",
        Business.AddApplication => "应用申请",
        _ => throw Unknown(business),
    };

    public static string Word(this ReplacementCause cause) => cause switch
    {
        ReplacementCause.Lost => "遗失",
        ReplacementCause.Damaged => "损坏",
        _ => throw Unknown(cause),
    };

    public static string Word(this UnitType type) => type switch
    {
        UnitType.Enterprise => "企业",
        UnitType.Agency => "机关",
        UnitType.PublicInstitution => "事业单位法人",
        UnitType.CivilOrganization => "民间组织",
        UnitType.TradeUnion => "工会",
        UnitType.Other => "其他",
        _ => throw Unknown(type),
    };

    public static string Word(this DocumentType type) => type switch
    {
        DocumentType.ResidentId => "身份证",
        DocumentType.Passport => "护照",
        DocumentType.MilitaryOfficer => "军官证",
        DocumentType.Other => "其他",
        _ => throw Unknown(type),
    };

    public static string Word(this SealChoice choice) => choice switch
    {
        SealChoice.TemplateSquare => "模板方章",
        SealChoice.ScannedSignature => "扫描手写签名",
        SealChoice.None => "不需要电子签章",
        _ => throw Unknown(choice),
    };

    public static string Word(this ApplicationStatus status) => status switch
    {
        ApplicationStatus.Submitted => "已登记",
        ApplicationStatus.Accepted => "已受理",
        ApplicationStatus.Reviewed => "已复核",
        ApplicationStatus.Issued => "已制证",
        ApplicationStatus.Delivered => "已领取",
        ApplicationStatus.Returned => "已退回",
        ApplicationStatus.Cancelled => "已作废",
        ApplicationStatus.SentToAuthority => "已送CA",
        ApplicationStatus.Revoked => "已废除",
        _ => throw Unknown(status),
    };

    public static string Word(this MaterialWay way) => way switch
    {
        MaterialWay.Brought => "自带",
        MaterialWay.SignedHere => "现场签署",
        _ => throw Unknown(way),
    };

    public static string Word(this MaterialMark mark) => mark switch
    {
        MaterialMark.None => "不须签章",
        MaterialMark.Seal => "加盖公章",
        MaterialMark.SignatureOrSeal => "签字或盖章",
        MaterialMark.Signature => "签字",
        _ => throw Unknown(mark),
    };

    public static string Word(this MaterialState state) => state switch
    {
        MaterialState.Seen => "已核验",
        MaterialState.Owed => "容缺",
        MaterialState.Awaited => "待签署",
        _ => throw Unknown(state),
    };

    public static string Word(this PaymentKind kind) => kind switch
    {
        PaymentKind.Receipt => "收款",
        PaymentKind.Void => "撤销",
        PaymentKind.Refund => "退款",
        _ => throw Unknown(kind),
    };

    public static string Word(this DifferenceKind kind) => kind switch
    {
        DifferenceKind.Surplus => "长款",
        DifferenceKind.Shortage => "短款",
        DifferenceKind.Unrecorded => "未登记",
        DifferenceKind.Duplicate => "重复",
        _ => throw Unknown(kind),
    };

    public static string Word(this CollectedBy collector) => collector switch
    {
        CollectedBy.Holder => "本人",
        CollectedBy.Delegate => "经办人",
        CollectedBy.ThirdParty => "第三人",
        _ => throw Unknown(collector),
    };

    public static string Word(this OverridableCheck check) => check switch
    {
        OverridableCheck.CreditCodeCheckDigit => "统一社会信用代码校验位不符",
        OverridableCheck.RenewalWindow => "不在延期受理期内",
        OverridableCheck.Duplicate => "近期已受理同一业务",
        OverridableCheck.NameDiffers => "名称与上次不同",
        _ => throw Unknown(check),
    };

    public static string Word(this CorrectionFlaw flaw) => flaw switch
    {
        CorrectionFlaw.Missing => "缺",
        CorrectionFlaw.TooFewCopies => "份数不足",
        CorrectionFlaw.NotSealed => "未盖章",
        CorrectionFlaw.NotSigned => "未签字",
        CorrectionFlaw.NeitherSignedNorSealed => "未签字或盖章",
        CorrectionFlaw.Expired => "过期",
        CorrectionFlaw.Illegible => "不清晰",
        CorrectionFlaw.Differs => "与申请不符",
        CorrectionFlaw.Unusable => "无法使用",
        _ => throw Unknown(flaw),
    };

    public static string Word(this SettingPart part) => part switch
    {
        SettingPart.Point => "受理点",
        SettingPart.Channels => "缴费方式",
        SettingPart.Counter => "办理规则",
        SettingPart.Materials => "材料清单",
        SettingPart.Prices => "收费标准",
        SettingPart.Accounts => "账号安全",
        SettingPart.Statements => "账单格式",
        _ => throw Unknown(part),
    };

    private static ArgumentOutOfRangeException Unknown<T>(T value) => new(nameof(value), value, "No word for this term.");
}
