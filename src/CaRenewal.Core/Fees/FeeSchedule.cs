using CaRenewal.Core.Applications;

namespace CaRenewal.Core.Fees;

/// <summary>The dated editions of the price table.</summary>
public sealed class FeeSchedule
{
    /// <exception cref="RuleBroken">No edition covers the day.</exception>
    public Quote Price(CertificateKind kind, IReadOnlyList<BusinessLine> lines, DateOnly day) => throw new NotImplementedException();
}
