using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;

namespace CaRenewal.Data.Corrections;

/// <summary>A correction notice as the cabinet keeps it: what names a person in one sealed value. Added, never altered.</summary>
public sealed class StoredCorrection
{
    /// <summary>The paper number printed on it: its file is the printed paper of the same number.</summary>
    public required Guid Id { get; init; }

    public required ApplicationNumber Number { get; init; }

    /// <summary>Null where it was given before anything was registered.</summary>
    public Guid? ApplicationId { get; init; }

    /// <summary>Key of the intake's form; null for an application.</summary>
    public Guid? Form { get; init; }

    /// <summary>Keyed hash of organisation code or document, as customers have it; null where neither could be read.</summary>
    public byte[]? HolderKey { get; init; }

    public required CertificateKind Kind { get; init; }

    public required IReadOnlyList<BusinessLine> Lines { get; init; }

    public required IReadOnlyList<CorrectionItem> Items { get; init; }

    public required bool HasRemarks { get; init; }

    public required byte[] ParticularsKey { get; init; }

    public required byte[] Particulars { get; init; }

    public required Stamp Given { get; init; }
}
