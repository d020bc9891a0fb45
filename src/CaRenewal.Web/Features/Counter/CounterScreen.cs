using CaRenewal.Core.Fees;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Customers;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Features.Applications.Drafts;

namespace CaRenewal.Web.Features.Counter;

public sealed record CounterScreen
{
    /// <summary>What was searched for; null when nothing was.</summary>
    public string? Query { get; init; }

    /// <summary>With the address that opens the intake filled in from each.</summary>
    public IReadOnlyList<(CustomerHit Customer, string Address)> Found { get; init; } = [];

    /// <summary>Forms under way, of who is logged in.</summary>
    public required DraftList Drafts { get; init; }

    /// <summary>待签章, 待缴费, 待受理, and revocations under way; oldest first.</summary>
    public required IReadOnlyList<LedgerEntry> Parked { get; init; }

    /// <summary>There are more than are shown.</summary>
    public required bool HasMoreParked { get; init; }

    /// <summary>What owes a material (容缺) that is due today or overdue, the longest due first.</summary>
    public required IReadOnlyList<(LedgerEntry Entry, IReadOnlyList<Owing> Owed)> Owing { get; init; }

    /// <summary>There are more than are shown.</summary>
    public required bool HasMoreOwing { get; init; }

    /// <summary>Of today, newest first.</summary>
    public required IReadOnlyList<LedgerEntry> Mine { get; init; }

    /// <summary>Null when no edition covers the day.</summary>
    public FeeEdition? Prices { get; init; }

    /// <summary>Said outside the hours; never a block.</summary>
    public string? OutsideHours { get; init; }

    public required IReadOnlyList<string> Channels { get; init; }

    public required DateTime Now { get; init; }
}
