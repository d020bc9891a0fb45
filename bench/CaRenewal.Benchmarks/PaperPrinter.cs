using CaRenewal.Core.Applications;
using CaRenewal.Core.Notice;
using CaRenewal.Forms;

namespace CaRenewal.Benchmarks;

/// <summary>Prints the five papers of a unit renewal as the counter does: the set that is signed, and the receipt.</summary>
internal static class PaperPrinter
{
    private static readonly PointOfService Point = PointOfService.FromNotice();

    public static PrintFile[] Print(CertificateApplication application)
    {
        var number = PaperNumber.Draw();
        var set = PaperSet.For(application, Point, number, Stationery.Standard);
        return
        [
            set.Print(set.Papers, Sides.One),
            new AcceptanceReceipt(application, Point, PaperNumber.Draw(), Stationery.Standard).Print(),
        ];
    }
}
