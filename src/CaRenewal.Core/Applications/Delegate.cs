using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Applications;

/// <summary>经办人: always there for a unit, for a person only when 非本人办理.</summary>
public sealed record Delegate
{
    public required string Name { get; init; }

    public required IdentityDocument Document { get; init; }

    /// <summary>Asked on 附件2 only; on 附件1 the unit's 移动电话 serves.</summary>
    public PhoneNumber? Mobile { get; init; }

    public string? Email { get; init; }

    /// <summary>Asked on 附件2 only.</summary>
    public PostalAddress? Address { get; init; }

    public override string ToString() => nameof(Delegate);
}
