using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Closing;

/// <summary>What a close fixes, in words and numbers of its day: nothing in it is computed again.</summary>
public sealed record ClosedBooks
{
    /// <summary>经办: who typed the terminals' slips.</summary>
    public required IReadOnlyList<string> Handlers { get; init; }

    public required IReadOnlyList<ClosedChannel> Channels { get; init; }

    public required IReadOnlyList<BusinessTotal> Businesses { get; init; }

    public required IReadOnlyList<ClosedPayment> Payments { get; init; }

    public required IReadOnlyList<ClosedApplication> Applications { get; init; }

    public required IReadOnlyList<ClosedReversal> Reversals { get; init; }

    public required IReadOnlyList<ClosedDifference> Differences { get; init; }

    /// <summary>Where the audit record ended.</summary>
    public required IReadOnlyList<ClosedHead> Heads { get; init; }

    public required CarriedOver CarriedOver { get; init; }

    public Money Net => Channels.Sum(channel => channel.Net);

    public Money Accepted => Businesses.Sum(business => business.Amount);
}
