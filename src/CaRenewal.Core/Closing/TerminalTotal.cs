using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Closing;

/// <summary>终端合计: what the slip of a channel's terminal says of a day, as it was typed. Typed again, it makes a new version.</summary>
public sealed record TerminalTotal
{
    public const int MostTransactions = 100_000;

    public required Guid Id { get; init; }

    public required DateOnly Day { get; init; }

    public required string Channel { get; init; }

    /// <summary>1, 2, 3 … of this channel on this day; the newest counts.</summary>
    public required int Version { get; init; }

    public required int Count { get; init; }

    /// <summary>Receipts less refunds; negative on a day of refunds.</summary>
    public required Money Amount { get; init; }

    /// <summary>Why the slip and the money book differ.</summary>
    public string? Explanation { get; init; }

    /// <summary>What the money book said when this was typed: an explanation holds for that difference and no other.</summary>
    public required int BooksCount { get; init; }

    public required Money BooksAmount { get; init; }

    public required Stamp Stamp { get; init; }
}
