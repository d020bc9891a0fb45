using CaRenewal.Core.Applications;

namespace CaRenewal.Benchmarks.Seeding;

/// <summary>One invented visit.</summary>
/// <param name="At">Instant, UTC.</param>
internal sealed record SeededVisit(int Index, DateTime At, Particulars Who, BusinessLine What, Reach Reaches);
