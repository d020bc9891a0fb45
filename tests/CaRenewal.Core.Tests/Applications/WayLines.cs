using CaRenewal.Core.Applications;
using static CaRenewal.Core.Tests.Applications.Visits;

namespace CaRenewal.Core.Tests.Applications;

/// <summary>What a visit is about, with what follows from it written down by hand.</summary>
internal readonly record struct WayLines(
    IReadOnlyList<BusinessLine> Lines, long PriceInFen, int ToIssue, bool AsksRevocation, bool OnlyRevokes, bool NeedsLicence)
{
    public static readonly IReadOnlyList<WayLines> All =
    [
        new([Renewal], 20000, 1, false, false, true),
        new([TwoNew], 80000, 2, false, false, true),
        new([Revocation], 0, 0, true, true, true),
        new([LostAndRevoked], 10000, 1, true, false, true),
        new([Unlocking], 0, 0, false, false, false),
        new([Renewal, Revocation], 20000, 1, true, false, true),
    ];
}
