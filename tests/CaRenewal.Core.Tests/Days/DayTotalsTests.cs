using CaRenewal.Core.Applications;
using CaRenewal.Core.Days;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;
using CsCheck;

namespace CaRenewal.Core.Tests.Days;

public sealed class DayTotalsTests
{
    private static readonly string[] Channels = ["POS", "微信", "支付宝"];

    private static readonly Gen<DayEntry> Entries = Gen.Select(
        Gen.Enum<ApplicationStatus>(), Gen.Enum<CertificateKind>(), Gen.Int[1, 3], Gen.Int[0, 23],
        Gen.Select(Gen.Enum<Business>(), Gen.Int[1, 9], Gen.Int[0, 100_000]).Array[1, 3],
        (status, kind, clerk, hour, lines) => Sample.Entry(status, kind, $"100{clerk}", hour, lines));

    private static readonly Gen<DayPayment> Payments = Gen.Select(
        Gen.Int[0, 2], Gen.Enum<PaymentKind>(), Gen.Int[1, 100_000],
        (channel, kind, fen) => new DayPayment(Sample.Day, Channels[channel], kind, new Money(fen)));

    private static readonly Gen<(DayEntry[] Entries, DayPayment[] Payments)> Days = Gen.Select(Entries.Array[0, 30], Payments.Array[0, 30]);

    [Fact]
    public void Whatever_a_day_holds_its_totals_are_the_naive_sums() => Days.Sample(day =>
    {
        var totals = DayTotals.Of(day.Entries, day.Payments);
        var (standing, cancelled, quoted, received) = (0, 0, 0L, 0L);
        foreach (var entry in day.Entries)
        {
            (standing, cancelled) = entry.Status is ApplicationStatus.Cancelled ? (standing, cancelled + 1) : (standing + 1, cancelled);
            quoted += entry.Status is ApplicationStatus.Cancelled ? 0 : entry.Total.Fen;
        }

        foreach (var payment in day.Payments)
        {
            received += payment.Kind is PaymentKind.Receipt ? payment.Amount.Fen : -payment.Amount.Fen;
        }

        Assert.Equal((standing, cancelled, quoted, received), (totals.Applications, totals.Cancelled, totals.Quoted.Fen, totals.Received.Fen));
        Assert.Equal((standing, quoted), (totals.Kinds.Sum(tally => tally.Count), totals.Kinds.Sum(tally => tally.Amount.Fen)));
        Assert.Equal((standing, quoted), (totals.Clerks.Sum(tally => tally.Count), totals.Clerks.Sum(tally => tally.Amount.Fen)));
        Assert.Equal((standing, quoted), (totals.Hours.Sum(tally => tally.Count), totals.Hours.Sum(tally => tally.Amount.Fen)));
        Assert.Equal(quoted, totals.Businesses.Sum(tally => tally.Amount.Fen));
        Assert.Equal((day.Payments.Length, received), (totals.Channels.Sum(tally => tally.Count), totals.Channels.Sum(tally => tally.Amount.Fen)));
        foreach (var business in Enum.GetValues<Business>())
        {
            var count = day.Entries.Where(entry => !entry.IsCancelled).SelectMany(entry => entry.Quote.Lines).Where(line => line.Business == business).Sum(line => line.Count);
            Assert.Equal(count, totals.Businesses.FirstOrDefault(tally => tally.Key == business)?.Count ?? 0);
        }
    }, iter: 500);

    [Fact]
    public void Days_added_up_are_the_totals_of_all_their_entries() => Gen.Select(Days, Days).Sample((one, other) =>
    {
        var summed = DayTotals.Sum([DayTotals.Of(one.Entries, one.Payments), DayTotals.Of(other.Entries, other.Payments)]);
        var together = DayTotals.Of([.. one.Entries, .. other.Entries], [.. one.Payments, .. other.Payments]);

        Assert.Equivalent(together, summed, strict: true);
    }, iter: 300);

    [Fact]
    public void Nobody_is_ranked_clerks_stand_in_the_order_of_their_numbers()
    {
        var totals = DayTotals.Of([Sample.Entry(by: "1002"), Sample.Entry(by: "1002"), Sample.Entry(by: "1001")], []);

        Assert.Equal([("1001 李敏", 1), ("1002 李敏", 2)], totals.Clerks.Select(tally => (tally.Key, tally.Count)));
    }

    [Fact]
    public void The_hour_is_the_offices()
    {
        var hour = Assert.Single(DayTotals.Of([Sample.Entry(hour: 1)], []).Hours);

        Assert.Equal(9, hour.Key);
    }
}
