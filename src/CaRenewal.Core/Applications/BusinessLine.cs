namespace CaRenewal.Core.Applications;

/// <summary>One line of an application: a business, its term where it has one, and how many certificates (张).</summary>
/// <remarks>Built by the intake; <see cref="BusinessLineRules"/> refuses what does not fit together.</remarks>
public sealed record BusinessLine
{
    public required Business Business { get; init; }

    /// <summary>1, 3 or 5; only where <see cref="BusinessLineRules.HasTerm"/>.</summary>
    public int? Years { get; init; }

    /// <summary>Number of certificates, 1 to <see cref="BusinessLineRules.MostCertificates"/>.</summary>
    public required int Count { get; init; }

    /// <summary>Asked for a replacement (补办) and for nothing else.</summary>
    public ReplacementCause? Cause { get; init; }

    /// <summary>Whether a lost certificate is to be revoked at once; asked for 遗失补办 only.</summary>
    public bool? RevokeAtOnce { get; init; }

    /// <summary>Serial or USBkey numbers of the certificates concerned, where known.</summary>
    public string? KnownNumbers { get; init; }

    /// <summary>Last day of the present certificate, where known.</summary>
    public DateOnly? KnownExpiry { get; init; }
}
