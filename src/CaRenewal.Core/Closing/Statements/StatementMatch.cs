using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;

namespace CaRenewal.Core.Closing.Statements;

/// <summary>Matches a channel's statement with the money book of the same day: by number, then by amount. Each entry is met once.</summary>
public sealed class StatementMatch
{
    private readonly Dictionary<string, List<Payment>> receipts;
    private readonly Dictionary<string, List<Payment>> givenBack;
    private readonly HashSet<Guid> met = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Payment> payments;

    private StatementMatch(IReadOnlyList<Payment> payments)
    {
        this.payments = payments;
        receipts = By(payments.Where(payment => payment.Kind is PaymentKind.Receipt), payment => payment.Reference);
        givenBack = By(payments.Where(payment => payment.Kind is not PaymentKind.Receipt), payment => payment.Reference);
    }

    /// <param name="payments">The channel's entries of the day.</param>
    /// <param name="earlier">Receipts of earlier days that refunds of this day take back: exports name a refund by its receipt too.</param>
    public static IReadOnlyList<FoundDifference> Find(
        IEnumerable<StatementLine> lines, IReadOnlyList<Payment> payments, IReadOnlyDictionary<Guid, string>? earlier = null)
    {
        var match = new StatementMatch(payments);
        match.NameRefundsByTheirReceipts(earlier);
        return [.. lines.Select(match.Meet).OfType<FoundDifference>(), .. match.NotMet()];
    }

    private FoundDifference? Meet(StatementLine line)
    {
        var back = line.Amount < Money.Zero;
        var entry = Candidates(back ? givenBack : receipts, line).FirstOrDefault();
        if (entry is null)
        {
            // Refunds of one receipt share its number, terminals their running numbers: the same movement twice has all of them twice.
            var again = line.References.All(reference => seen.Contains(Key(reference, back)));
            See(line, back);
            return new(again ? DifferenceKind.Duplicate : DifferenceKind.Unrecorded, line.References[0], line.Amount, Money.Zero);
        }

        met.Add(entry.Id);
        See(line, back);
        return Compare(entry.Reference, line.Amount, entry.Signed);
    }

    private IEnumerable<Payment> Candidates(Dictionary<string, List<Payment>> entries, StatementLine line) => line.References
        .SelectMany(reference => entries.GetValueOrDefault(reference) ?? [])
        .Where(entry => !met.Contains(entry.Id))
        .OrderBy(entry => entry.Signed == line.Amount ? 0 : 1);

    /// <summary>A receipt that was voided may be missing on the other side together with its void.</summary>
    private IEnumerable<FoundDifference> NotMet()
    {
        var left = payments.Where(payment => !met.Contains(payment.Id)).ToList();
        var voids = left.Where(payment => payment.Kind is PaymentKind.Void).Select(payment => payment.Takes).ToHashSet();
        var voided = left.Where(payment => voids.Contains(payment.Id)).Select(payment => (Guid?)payment.Id).ToHashSet();
        return left
            .Where(payment => !voided.Contains(payment.Id) && !(payment.Kind is PaymentKind.Void && voided.Contains(payment.Takes)))
            .Select(payment => Compare(payment.Reference, Money.Zero, payment.Signed)!);
    }

    private void NameRefundsByTheirReceipts(IReadOnlyDictionary<Guid, string>? earlier)
    {
        var names = payments.Where(payment => payment.Kind is PaymentKind.Receipt).ToDictionary(payment => payment.Id, payment => payment.Reference);
        foreach (var entry in payments.Where(payment => payment.Takes is not null))
        {
            if ((names.GetValueOrDefault(entry.Takes!.Value) ?? earlier?.GetValueOrDefault(entry.Takes.Value)) is { } receipt && receipt != entry.Reference)
            {
                givenBack.TryAdd(receipt, []);
                givenBack[receipt].Add(entry);
            }
        }
    }

    private void See(StatementLine line, bool back) => seen.UnionWith(line.References.Select(reference => Key(reference, back)));

    private static FoundDifference? Compare(string reference, Money inStatement, Money inBooks) =>
        inStatement == inBooks ? null : new(inStatement > inBooks ? DifferenceKind.Surplus : DifferenceKind.Shortage, reference, inStatement, inBooks);

    private static string Key(string reference, bool back) => back ? $"-{reference}" : reference;

    private static Dictionary<string, List<Payment>> By(IEnumerable<Payment> entries, Func<Payment, string> key) =>
        entries.GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
}
