using CaRenewal.Core.Closing;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;
using CsCheck;

namespace CaRenewal.Core.Tests.Closing.Statements;

public sealed class StatementMatchTests
{
    [Fact]
    public void What_agrees_leaves_no_difference_by_whichever_number_it_was_registered()
    {
        var (first, second) = (Days.Receipt(200, reference: "42A"), Days.Receipt(400, reference: "M42B"));

        Assert.Empty(StatementMatch.Find([Line(200, "42A", "M42A"), Line(400, "42B", "M42B")], [first, second]));
    }

    [Fact]
    public void Every_kind_of_difference_is_told_apart()
    {
        var found = StatementMatch.Find(
            [Line(250, "MORE"), Line(100, "LESS"), Line(200, "ONCE"), Line(200, "ONCE"), Line(300, "UNKNOWN")],
            [Days.Receipt(200, reference: "MORE"), Days.Receipt(200, reference: "LESS"), Days.Receipt(200, reference: "ONCE"), Days.Receipt(400, reference: "MISSING")]);

        Assert.Equal(
            [
                new(DifferenceKind.Surplus, "MORE", Money.Yuan(250), Money.Yuan(200)),
                new(DifferenceKind.Shortage, "LESS", Money.Yuan(100), Money.Yuan(200)),
                new(DifferenceKind.Duplicate, "ONCE", Money.Yuan(200), Money.Zero),
                new(DifferenceKind.Unrecorded, "UNKNOWN", Money.Yuan(300), Money.Zero),
                new FoundDifference(DifferenceKind.Shortage, "MISSING", Money.Zero, Money.Yuan(400)),
            ],
            found);
    }

    [Fact]
    public void A_refund_is_found_by_its_own_number_or_by_its_receipt_s()
    {
        var receipt = Days.Receipt(200, reference: "42A");
        var refund = receipt.Back(PaymentKind.Refund, 50, "RF1");

        Assert.Empty(StatementMatch.Find([Line(200, "42A"), Line(-50, "RF1")], [receipt, refund]));
        Assert.Empty(StatementMatch.Find([Line(200, "42A"), Line(-50, "42A", "503")], [receipt, refund]));
        Assert.Empty(StatementMatch.Find([Line(-50, "42A")], [refund], new Dictionary<Guid, string> { [receipt.Id] = "42A" }));
    }

    [Fact]
    public void A_voided_receipt_may_stand_on_the_other_side_with_its_void_or_not_at_all()
    {
        var receipt = Days.Receipt(200, reference: "42A");
        var taken = receipt.Back(PaymentKind.Void, 200);

        Assert.Empty(StatementMatch.Find([], [receipt, taken]));
        Assert.Empty(StatementMatch.Find([Line(200, "42A"), Line(-200, "42A")], [receipt, taken]));
        Assert.Single(StatementMatch.Find([Line(200, "42A")], [receipt, taken]));
    }

    [Fact]
    public void The_differences_always_account_for_the_whole_gap_between_the_two_sides()
    {
        var amount = Gen.Int[1, 3];
        var side = Gen.Select(Gen.Int[0, 9], amount).Array[0, 12];
        Gen.Select(side, side).Sample((lines, entries) =>
        {
            var statement = lines.Select(line => Line(line.Item2, $"N{line.Item1}")).ToList();
            var books = entries.DistinctBy(entry => entry.Item1).Select(entry => Days.Receipt(entry.Item2, reference: $"N{entry.Item1}")).ToList();

            var found = StatementMatch.Find(statement, books);

            Assert.Equal(
                statement.Sum(line => line.Amount.Fen) - books.Sum(entry => entry.Signed.Fen),
                found.Sum(difference => difference.InStatement.Fen - difference.InBooks.Fen));
        });
    }

    private static StatementLine Line(long yuan, params string[] references) => new(references, Money.Yuan(yuan));
}
