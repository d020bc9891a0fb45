using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Writing;

namespace CaRenewal.Data.Tests.Samples;

internal static class Submitting
{
    /// <summary>One visit: the number, or the number of the first time.</summary>
    public static Task<Entry> SubmitAsync(this Desk desk, Particulars particulars, RequestKey? request = null, Stamp? stamp = null)
    {
        stamp ??= Sample.Stamp();
        return desk.Registrar.EnterAsync(request ?? new RequestKey(Guid.NewGuid(), ""), stamp, async turn =>
        {
            var number = await turn.NextNumberAsync(Sample.Point, stamp.At.BusinessDay());
            turn.Cabinet.Add(Sample.Application(number, particulars, stamp));
            return number.Text;
        });
    }

    public static ApplicationNumber Number(int sequence) => new(Sample.Point, Sample.Day, sequence);
}
