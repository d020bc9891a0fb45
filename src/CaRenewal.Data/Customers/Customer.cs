using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Customers;

/// <summary>A holder who has been here, as search finds it. What is known of it stands in its last application.</summary>
public sealed class Customer
{
    /// <summary>Random: it stands in addresses of pages.</summary>
    public required Guid Id { get; init; }

    /// <summary>Keyed hash of organisation code or document: the same holder is always the same customer.</summary>
    public required byte[] HolderKey { get; init; }

    public required CertificateKind Kind { get; init; }

    /// <summary>A unit's name; a person's name masked.</summary>
    public required string Label { get; set; }

    /// <summary>统一社会信用代码 or 组织机构代码; null for a person.</summary>
    public string? Code { get; set; }

    public required Guid LastApplicationId { get; set; }

    public required DateOnly LastDay { get; set; }
}
