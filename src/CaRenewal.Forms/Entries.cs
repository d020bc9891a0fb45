using CaRenewal.Core.Applications;
using CaRenewal.Core.Words;

namespace CaRenewal.Forms;

/// <summary>What the papers of one print are filled in with.</summary>
/// <param name="Day">受理日期, Asia/Shanghai.</param>
internal sealed record Entries(Imprint Imprint, DateOnly Day, Particulars Particulars, IReadOnlyList<BusinessLine> Lines)
{
    /// <summary>业务明细: what no annex has a box for.</summary>
    internal string Detail => Lines.Describe();

    internal bool Asks(Business business) => Lines.Any(line => line.Business == business);

    /// <summary>The value, or nothing where the pen will write it.</summary>
    internal T? Printed<T>(HandwrittenField field, T? value)
        where T : class => Particulars.Handwritten.Contains(field) ? null : value;

    internal int? CountOf(Business business) =>
        Asks(business) ? Lines.Where(line => line.Business == business).Sum(line => line.Count) : null;
}
