using CaRenewal.Core.Closing;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Tests.Closing;

public sealed class DifferenceChangeTests
{
    private static readonly Stamp Clerk = new("1001", "李敏", new DateTime(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc));
    private static readonly FoundDifference Refund = new(DifferenceKind.Unrecorded, "4200000031", Money.Yuan(-50), Money.Zero);
    private static readonly FoundDifference Surplus = new(DifferenceKind.Surplus, "4200000032", Money.Yuan(250), Money.Yuan(200));

    [Fact]
    public void What_is_found_for_the_first_time_is_added_and_open()
    {
        var change = DifferenceChange.Between([Refund, Surplus], []);

        Assert.Equal([Refund, Surplus], change.Added);
        Assert.Equal((0, 2), (change.Gone.Count, change.Open));
    }

    [Fact]
    public void Two_alike_are_two()
    {
        var explained = Known(Refund);
        explained.Explain("顾客退款，未登记", Clerk);

        var more = DifferenceChange.Between([Refund, Refund], [explained]);
        var fewer = DifferenceChange.Between([Refund], [Known(Refund), Known(Refund)]);

        Assert.Equal((1, 0, 1), (more.Added.Count, more.Gone.Count, more.Open));
        Assert.Equal((0, 1, 1), (fewer.Added.Count, fewer.Gone.Count, fewer.Open));
    }

    [Fact]
    public void An_explained_one_answers_before_an_open_one()
    {
        var (open, explained) = (Known(Refund), Known(Refund));
        explained.Explain("顾客退款，未登记", Clerk);

        var change = DifferenceChange.Between([Refund], [open, explained]);

        Assert.Same(open, Assert.Single(change.Gone));
        Assert.Equal(0, change.Open);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_mended_one_that_comes_back_is_a_difference_again(bool isReplaced)
    {
        var mended = Known(Surplus);
        mended.Mend(isReplaced, Clerk);

        var change = DifferenceChange.Between([Surplus], [mended]);

        Assert.Equal(Surplus, Assert.Single(change.Added));
        Assert.Equal(1, change.Open);
    }

    [Theory]
    [InlineData(Difference.Mended)]
    [InlineData(Difference.Replaced)]
    public void Nobody_explains_with_the_words_of_the_matching(string words)
    {
        var difference = Known(Surplus);

        Assert.Throws<RuleBroken>(() => difference.Explain(words, Clerk));
        Assert.Null(difference.Settled);
    }

    private static Difference Known(FoundDifference found) => new()
    {
        Id = Guid.NewGuid(),
        StatementId = Guid.NewGuid(),
        Channel = "微信",
        Day = new DateOnly(2026, 11, 23),
        FoundOn = new DateOnly(2026, 11, 24),
        Kind = found.Kind,
        Reference = found.Reference,
        InStatement = found.InStatement,
        InBooks = found.InBooks,
    };
}
