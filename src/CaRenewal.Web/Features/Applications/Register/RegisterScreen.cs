using CaRenewal.Data.Applications;

namespace CaRenewal.Web.Features.Applications.Register;

public sealed record RegisterScreen
{
    public required RegisterFilter Filter { get; init; }

    public required IReadOnlyList<LedgerEntry> Entries { get; init; }

    /// <summary>Of all pages; at most <see cref="RegisterScreens.Most"/>.</summary>
    public required int Count { get; init; }

    /// <summary>There are more than can be paged through.</summary>
    public bool HasMore { get; init; }

    public required int Page { get; init; }

    public required int Pages { get; init; }

    /// <summary>Somebody was searched for.</summary>
    public bool IsSearch { get; init; }

    /// <summary>Where no day is given: the first of the days that are looked through.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>What an application on the list still owes, as it looks today.</summary>
    public required Func<LedgerEntry, IReadOnlyList<Owing>> Owing { get; init; }

    /// <summary>The filters in force, each with the address without it.</summary>
    public required IReadOnlyList<(string Words, string Without)> Chips { get; init; }
}
