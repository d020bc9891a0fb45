using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Applications;

/// <summary>The fields of 附件1 that describe the unit.</summary>
public sealed record UnitHolder : Holder
{
    /// <summary>Null where the unit has none; then <see cref="OrganizationCode"/> stands in its place on paper.</summary>
    public UnifiedSocialCreditCode? CreditCode { get; init; }

    public required OrganizationCode OrganizationCode { get; init; }

    /// <summary>社保编号: free text, no national format; 无 is allowed.</summary>
    public required string SocialSecurityNumber { get; init; }

    public required UnitType Type { get; init; }

    /// <summary>The text behind 其他; only with <see cref="UnitType.Other"/>.</summary>
    public string? OtherType { get; init; }

    public required string LegalRepresentative { get; init; }

    public required IdentityDocument LegalRepresentativeDocument { get; init; }

    /// <summary>固定电话; a mobile number is accepted.</summary>
    public required PhoneNumber Landline { get; init; }

    public required string Address { get; init; }

    public override CertificateKind Kind => CertificateKind.Unit;

    /// <summary>What stands in the field 统一社会信用代码.</summary>
    public string CodeOnPaper => CreditCode?.Text ?? OrganizationCode.Hyphenated;
}
