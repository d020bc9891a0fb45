using System.Text.Json.Serialization;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>
/// What the clerk types for a unit (附件1) or a person (附件2), and what the render verb reads as JSON. Everything is text
/// that may be missing, so that no input can fail before its own rule answers at its field. Properties stand in the
/// order of the screen: that is the order of the error summary.
/// </summary>
public sealed class IntakeForm
{
    /// <summary>Unit or Personal.</summary>
    public string? Kind { get; set; }

    [Field("单位名称", Required = true, Longest = PlainText.MostOfUnitName)]
    public string? Name { get; set; }

    [Field("单位类型", Required = true)]
    public string? UnitType { get; set; }

    [Field("其他单位类型", Required = true, Longest = PlainText.MostOfShortText)]
    public string? OtherUnitType { get; set; }

    [Field("统一社会信用代码", Kind = FieldKind.Code, Required = true, Longest = 18)]
    public string? CreditCode { get; set; }

    [Field("校验位不符仍受理的原因", Required = true, Longest = PlainText.MostOfReason)]
    public string? CreditCodeReason { get; set; }

    [Field("组织机构代码", Kind = FieldKind.Code, Longest = 10)]
    public string? OrganizationCode { get; set; }

    [Field("社保编号", Required = true, Longest = PlainText.MostOfShortText)]
    public string? SocialSecurityNumber { get; set; }

    [Field("法定代表人", Required = true, Longest = PlainText.MostOfPersonName)]
    public string? LegalRepresentative { get; set; }

    public IdentityForm LegalDocument { get; set => field = value ?? new(); } = new();

    [Field("固定电话", Kind = FieldKind.Phone, Required = true, Longest = 30)]
    public string? Landline { get; set; }

    /// <summary>证件 of a person.</summary>
    public IdentityForm Document { get; set => field = value ?? new(); } = new();

    [Field("移动电话", Kind = FieldKind.Phone, Required = true, Longest = 20)]
    public string? Mobile { get; set; }

    [Field("通讯地址", Required = true, Longest = PlainText.MostOfAddress)]
    public string? Address { get; set; }

    [Field("电子邮件", Kind = FieldKind.Email, Longest = EmailAddress.Most)]
    public string? Email { get; set; }

    /// <summary>联系详细地址 of a person.</summary>
    public AddressForm Home { get; set => field = value ?? new(); } = new();

    [Field("电子签章类型", Required = true)]
    public string? SealChoice { get; set; }

    /// <summary>非本人办理; a unit always has a delegate.</summary>
    [Field("非本人办理")]
    public string? ByDelegate { get; set; }

    public DelegateForm Delegate { get; set => field = value ?? new(); } = new();

    /// <summary>Clause 13: unit dissolved or person dead.</summary>
    [Field("单位解散或用户消亡，由法定责任人申请")]
    public string? HolderCeased { get; set; }

    public List<LineForm> Lines { get; set => field = [.. (value ?? []).Select(line => line ?? new())]; } = [];

    [Field("不在延期期限内仍受理的原因", Required = true, Longest = PlainText.MostOfReason)]
    public string? RenewalWindowReason { get; set; }

    [Field("继续受理的原因", Required = true, Longest = PlainText.MostOfReason)]
    public string? DuplicateReason { get; set; }

    [Field("名称与上次不同仍受理的原因", Required = true, Longest = PlainText.MostOfReason)]
    public string? NameReason { get; set; }

    [Field("是否有已投标未开标项目", Required = true)]
    public string? HasPendingBid { get; set; }

    public List<MaterialForm> Materials { get; set => field = [.. (value ?? []).Select(material => material ?? new())]; } = [];

    /// <summary>Fields left blank for the pen: names of <see cref="Core.Applications.HandwrittenField"/>.</summary>
    [Field("手写")]
    public List<string?> Handwritten { get; set => field = value ?? []; } = [];

    /// <summary>What was read from cards for this form, sealed: see <see cref="CardSeal"/>.</summary>
    public string? CardRead { get; set; }

    /// <summary>Made with the page: a form that arrives twice is stored once.</summary>
    [JsonIgnore]
    public string? RequestKey { get; set; }

    /// <summary>The application's version when an amendment was opened.</summary>
    [JsonIgnore]
    public string? Version { get; set; }

    /// <summary>Sealed reference to the holder's last application, from which the page was filled.</summary>
    [JsonIgnore]
    public string? Customer { get; set; }

    /// <summary>Number of the application that is put right, for pages that redraw themselves.</summary>
    [JsonIgnore]
    public string? Amends { get; set; }

    /// <summary>Made with the page: tells it from another window in which the same draft is open.</summary>
    [JsonIgnore]
    public string? DraftPage { get; set; }

    /// <summary>The draft's version from which the page was made; 0 or nothing for none.</summary>
    [JsonIgnore]
    public string? DraftVersion { get; set; }

    /// <summary>1 when the page had nothing that its draft has not.</summary>
    [JsonIgnore]
    public string? DraftKept { get; set; }

    /// <summary>Where the reason for passing over a check is typed.</summary>
    internal static string ReasonField(OverridableCheck check) => check switch
    {
        OverridableCheck.CreditCodeCheckDigit => nameof(CreditCodeReason),
        OverridableCheck.RenewalWindow => nameof(RenewalWindowReason),
        OverridableCheck.Duplicate => nameof(DuplicateReason),
        OverridableCheck.NameDiffers => nameof(NameReason),
        _ => throw new ArgumentOutOfRangeException(nameof(check), check, null),
    };

    internal string? ReasonFor(OverridableCheck check) => check switch
    {
        OverridableCheck.CreditCodeCheckDigit => CreditCodeReason,
        OverridableCheck.RenewalWindow => RenewalWindowReason,
        OverridableCheck.Duplicate => DuplicateReason,
        OverridableCheck.NameDiffers => NameReason,
        _ => throw new ArgumentOutOfRangeException(nameof(check), check, null),
    };

    internal bool HasDelegate => Kind.Kind() is CertificateKind.Unit || ByDelegate.IsTicked();

    /// <summary>The credit code may be accepted with a reason only.</summary>
    internal bool NeedsCodeReason => UnifiedSocialCreditCode.TryParse(CreditCode, out var code, out _) && code.NeedsReason;
}
