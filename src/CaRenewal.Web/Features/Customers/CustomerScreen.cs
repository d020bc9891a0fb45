using CaRenewal.Core.Certificates;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Customers;
using CaRenewal.Web.Features.Reveals;

namespace CaRenewal.Web.Features.Customers;

public sealed record CustomerScreen
{
    public required Customer Customer { get; init; }

    /// <summary>From the last visit, masked.</summary>
    public required ShownParticulars Shown { get; init; }

    public RevealForm Reveal { get; init; } = new();

    /// <summary>Those that end last first.</summary>
    public required IReadOnlyList<HeldCertificate> Certificates { get; init; }

    /// <summary>Newest first, at most <see cref="CustomerScreens.Most"/>.</summary>
    public required IReadOnlyList<LedgerEntry> Visits { get; init; }

    /// <summary>What the holder was told to put right, newest first.</summary>
    public required IReadOnlyList<CorrectionLine> Notices { get; init; }

    /// <summary>The intake without a chosen certificate.</summary>
    public required string Intake { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>When a renewal is expected.</summary>
    public required RenewalWindow Window { get; init; }
}
