using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Words;

namespace CaRenewal.Core.Closing;

/// <summary>A channel's money book beside the slip of its terminal.</summary>
/// <param name="Terminal">Null while nothing was typed.</param>
public sealed record ChannelCheck(ChannelBooks Books, TerminalTotal? Terminal)
{
    public string Channel => Books.Channel;

    /// <summary>Slip less book.</summary>
    public Money Apart => Terminal is null ? Money.Zero : Terminal.Amount - Books.Net;

    /// <summary>Slip less book.</summary>
    public int CountApart => Terminal is null ? 0 : Terminal.Count - Books.Count;

    public bool Agrees => Terminal is not null && Apart == Money.Zero && CountApart is 0;

    /// <summary>长款 or 短款; null where the amounts agree.</summary>
    public DifferenceKind? Kind =>
        Apart > Money.Zero ? DifferenceKind.Surplus
        : Apart < Money.Zero ? DifferenceKind.Shortage
        : null;

    /// <summary>What is different, and is said so on screen and paper; null where nothing is.</summary>
    public string? Difference => this switch
    {
        { Terminal: null } or { Agrees: true } => null,
        { Kind: { } kind } => $"{kind.Word()} {Apart.Abs()} 元",
        _ => $"笔数差 {Math.Abs(CountApart)} 笔",
    };

    /// <summary>The explanation was written for the very difference that there is now.</summary>
    public bool IsExplained => !string.IsNullOrEmpty(Terminal?.Explanation) && Terminal.BooksAmount == Books.Net && Terminal.BooksCount == Books.Count;

    /// <summary>Why the day cannot be closed; null where this channel is settled.</summary>
    public string? Obstacle => this switch
    {
        { Terminal: null, Books.Count: 0 } when Books.Net == Money.Zero => null,
        { Terminal: null } => $"{Channel} 尚未录入终端合计。",
        { Agrees: true } or { IsExplained: true } => null,
        { Terminal.Explanation: not null } => $"{Channel} {Difference}：账面在说明之后有变动，请重新核对并说明。",
        _ => $"{Channel} {Difference}：请核对，或写明原因。",
    };

    /// <summary>The slip typed once more.</summary>
    /// <exception cref="RuleBroken">A number is out of the question, or the words hold personal data.</exception>
    public TerminalTotal Type(Guid id, DateOnly day, int count, Money amount, string? explanation, Stamp stamp)
    {
        Rule.Require(count is >= 0 and <= TerminalTotal.MostTransactions, $"笔数须为 0 至 {TerminalTotal.MostTransactions} 的整数。");
        Rule.Require(Reason.WhyRefused(explanation) is null, Reason.HoldsPersonalData);
        return new TerminalTotal
        {
            Id = id,
            Day = day,
            Channel = Channel,
            Version = (Terminal?.Version ?? 0) + 1,
            Count = count,
            Amount = amount,
            Explanation = string.IsNullOrWhiteSpace(explanation) ? null : explanation,
            BooksCount = Books.Count,
            BooksAmount = Books.Net,
            Stamp = stamp,
        };
    }
}
