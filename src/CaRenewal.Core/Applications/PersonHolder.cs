using CaRenewal.Core.Codes;

namespace CaRenewal.Core.Applications;

/// <summary>The fields of 附件2 that describe the person.</summary>
public sealed record PersonHolder : Holder
{
    public required IdentityDocument Document { get; init; }

    public required PostalAddress Address { get; init; }

    public required SealChoice SealChoice { get; init; }

    public override CertificateKind Kind => CertificateKind.Personal;
}
