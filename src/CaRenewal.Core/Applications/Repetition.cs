using CaRenewal.Core.Certificates;
using CaRenewal.Core.Words;

namespace CaRenewal.Core.Applications;

/// <summary>The same holder with the same business within a few weeks [house]: asked about, never refused.</summary>
public static class Repetition
{
    /// <returns>The business that is asked for once more; null where there is none.</returns>
    public static Business? Of(IReadOnlyCollection<BusinessLine> wanted, IEnumerable<BusinessLine> earlier) => earlier
        .Where(before => wanted.Any(line => line.Repeats(before)))
        .Select(before => (Business?)before.Business)
        .FirstOrDefault();

    /// <param name="day">Business day of the earlier application.</param>
    /// <param name="sequence">Its running number of that day.</param>
    /// <param name="clerk">Who took it in.</param>
    public static Question Ask(CertificateKind kind, Business business, DateOnly day, int sequence, string clerk) => new(
        OverridableCheck.Duplicate,
        $"{(kind is CertificateKind.Unit ? "该单位" : "该客户")} {day:yyyy-MM-dd} 已登记{business.Word()}（{sequence:0000} 号，{clerk}）。继续受理请填写原因。");

    // Two lines that both name their certificates, and none in common, are about different certificates.
    private static bool Repeats(this BusinessLine line, BusinessLine before)
    {
        if (line.Business != before.Business)
        {
            return false;
        }

        var (now, then) = (CertificateNumbers.Read(line.KnownNumbers), CertificateNumbers.Read(before.KnownNumbers));
        return now.Count is 0 || then.Count is 0 || now.Overlaps(then);
    }
}
