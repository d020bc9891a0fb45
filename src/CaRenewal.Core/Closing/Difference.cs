using CaRenewal.Core.Applications;
using CaRenewal.Core.Closing.Statements;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Words;

namespace CaRenewal.Core.Closing;

/// <summary>
/// A line on which a channel's statement and the money book differ. It is an entry of the day on which it was found and cites the
/// day of the statement, which may be closed.
/// </summary>
public sealed class Difference
{
    public const string Mended = "已更正";

    public const string Replaced = "账单已替换";

    public required Guid Id { get; init; }

    public required Guid StatementId { get; init; }

    public required string Channel { get; init; }

    /// <summary>Of the statement.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Version of that day's close; null where it was open.</summary>
    public int? ClosedVersion { get; init; }

    /// <summary>In whose books it stands.</summary>
    public required DateOnly FoundOn { get; init; }

    public required DifferenceKind Kind { get; init; }

    /// <summary>Order number or 流水号.</summary>
    public required string Reference { get; init; }

    public required Money InStatement { get; init; }

    public required Money InBooks { get; init; }

    public string? Words { get; private set; }

    public Stamp? SettledBy { get; private set; }

    /// <summary>Null while it is open.</summary>
    public Settlement? Settled => SettledBy is null ? null : new(Words!, SettledBy);

    /// <summary>No difference any more; where it is found again, it is a new one.</summary>
    public bool IsMended => Words is Mended or Replaced;

    public string Sentence =>
        $"{Channel} {Day:yyyy-MM-dd} 账单 {Reference} {Kind.Word()}（账单 {InStatement} 元，账面 {InBooks} 元）";

    /// <exception cref="RuleBroken">There are no words, or they hold personal data.</exception>
    public void Explain(string? words, Stamp stamp)
    {
        RequireOpen();
        Reason.Require(words, "请写明原因。");
        Rule.Require(words is not (Mended or Replaced), "请写明怎样更正的。");
        (Words, SettledBy) = (words, stamp);
    }

    /// <summary>Statement and money book agree by now: the books were corrected, or the statement gave way to another.</summary>
    public void Mend(bool isReplaced, Stamp stamp)
    {
        RequireOpen();
        (Words, SettledBy) = (isReplaced ? Replaced : Mended, stamp);
    }

    /// <summary>The same line with the same amounts.</summary>
    public bool Tells(FoundDifference found) =>
        (Kind, Reference, InStatement, InBooks) == (found.Kind, found.Reference, found.InStatement, found.InBooks);

    private void RequireOpen() =>
        Rule.Require(Settled is null, $"这笔差异已由{SettledBy?.Name}处理：{Words}");
}
