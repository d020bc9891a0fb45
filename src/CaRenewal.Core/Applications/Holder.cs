using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Applications;

/// <summary>Whom the certificate names: a unit (附件1) or a person (附件2).</summary>
public abstract record Holder
{
    /// <summary>单位名称 or 姓名, as typed (ends trimmed), never NFKC-folded: it is the certificate's subject.</summary>
    public required string Name { get; init; }

    public required PhoneNumber Mobile { get; init; }

    public string? Email { get; init; }

    public abstract CertificateKind Kind { get; }

    // What holds a person says in a log or a message what it is, never whom it holds; so do the other records that do.
    public sealed override string ToString() => GetType().Name;
}
