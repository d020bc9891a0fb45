using CaRenewal.Core.Days;

namespace CaRenewal.Web.Features.Day;

public sealed record DayScreen
{
    public required DayFilter Filter { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>Business day.</summary>
    public required DateOnly Today { get; init; }

    public required DayTotals Totals { get; init; }

    public required DayTotals Yesterday { get; init; }

    /// <summary>The same weekday, a week before.</summary>
    public required DayTotals LastWeek { get; init; }

    /// <summary>The most urgent kind first, at most <see cref="DayScreens.MostOfKind"/> of each, the oldest.</summary>
    public required IReadOnlyList<DayException> Exceptions { get; init; }

    public required bool HasMoreExceptions { get; init; }

    /// <summary>One page of the day, the newest first.</summary>
    public required IReadOnlyList<DayEntry> Entries { get; init; }

    /// <summary>Of all pages.</summary>
    public required int Count { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>The filters in force, each with the address without it.</summary>
    public required IReadOnlyList<(string Words, string Without)> Chips { get; init; }

    /// <summary>Day and filters as a query.</summary>
    public required string Query { get; init; }

    public required IReadOnlyList<string> Channels { get; init; }
}
