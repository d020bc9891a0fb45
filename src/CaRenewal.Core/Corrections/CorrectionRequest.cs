using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Corrections;

/// <summary>
/// 补正告知: everything that a customer was told to bring or put right, once (一次性告知). It is written once and never
/// changed: what was said was said. Before a registration it stands alone.
/// </summary>
public sealed record CorrectionRequest
{
    /// <summary>Letters behind the point's own in the number: 补正 [house].</summary>
    public const string Series = "BZ";

    /// <summary>128 random bits, printed on its paper as 文书编号.</summary>
    public required Guid Id { get; init; }

    /// <summary>告知书编号, counted apart from the applications: YYBZ20261123-0002.</summary>
    public required ApplicationNumber Number { get; init; }

    /// <summary>受理单号 where an application is registered.</summary>
    public ApplicationNumber? Application { get; init; }

    /// <summary>Key of the intake's form where none is: it leads back to what was typed.</summary>
    public Guid? Form { get; init; }

    public required CertificateKind Kind { get; init; }

    /// <summary>As far as they were typed.</summary>
    public required IReadOnlyList<BusinessLine> Lines { get; init; }

    /// <summary>In the checklist's order.</summary>
    public required IReadOnlyList<CorrectionItem> Items { get; init; }

    public required CorrectionParticulars Particulars { get; init; }

    public required Stamp Given { get; init; }
}
