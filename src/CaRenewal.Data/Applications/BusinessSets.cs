using CaRenewal.Core.Applications;

namespace CaRenewal.Data.Applications;

public static class BusinessSets
{
    public static BusinessSet Of(Business business) => (BusinessSet)(1 << (int)business);

    public static BusinessSet Of(IEnumerable<BusinessLine> lines) =>
        lines.Aggregate(BusinessSet.None, (set, line) => set | Of(line.Business));
}
