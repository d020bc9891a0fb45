using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Closing;

/// <summary>What was accepted of one business on a day, less what was reversed on it.</summary>
/// <param name="Certificates">张; negative where more was reversed than accepted.</param>
public sealed record BusinessTotal(Business Business, int Certificates, Money Amount)
{
    public static IReadOnlyList<BusinessTotal> Of(IEnumerable<QuotedLine> accepted, IEnumerable<QuotedLine> reversed) =>
    [
        .. accepted.Select(line => (line.Business, line.Count, line.Amount))
            .Concat(reversed.Select(line => (line.Business, Count: -line.Count, Amount: -line.Amount)))
            .GroupBy(line => line.Business)
            .OrderBy(lines => lines.Key)
            .Select(lines => new BusinessTotal(
                lines.Key, lines.Sum(line => line.Count), lines.Sum(line => line.Amount))),
    ];
}
