using CaRenewal.Core.Applications;
using CaRenewal.Core.Materials;

namespace CaRenewal.Web.Features.Corrections;

/// <summary>The visit about which somebody is told, registered or only typed.</summary>
/// <param name="Holder">As it stands on the paper; null where the pen writes it.</param>
/// <param name="HolderKey">By which a later visit of the same holder finds what was told; null where it cannot be read.</param>
public sealed record ToldVisit(
    CertificateKind Kind, IReadOnlyList<BusinessLine> Lines, IReadOnlyList<Material> Required, string? Holder, string? Delegate, byte[]? HolderKey)
{
    public override string ToString() => nameof(ToldVisit);
}
