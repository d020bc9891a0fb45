using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Corrections;
using CaRenewal.Core.Words;

namespace CaRenewal.Data.Corrections;

/// <summary>A correction notice as other pages mention it; nothing unsealed.</summary>
/// <param name="HasRemarks">There is more on the paper than the items.</param>
public sealed record CorrectionLine(ApplicationNumber Number, IReadOnlyList<CorrectionItem> Items, bool HasRemarks, Stamp Given)
{
    public string Describe() => Items.Describe(HasRemarks);
}
