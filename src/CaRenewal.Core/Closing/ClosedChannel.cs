using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Closing;

/// <summary>A channel at the close.</summary>
/// <param name="Difference">In words; null where slip and book agree.</param>
public sealed record ClosedChannel(
    string Channel, int Count, Money Received, Money Voided, Money Refunded, Money Net, int TerminalCount, Money TerminalAmount, string? Difference, string? Explanation)
{
    public static ClosedChannel Of(ChannelCheck check) => new(
        check.Channel,
        check.Books.Count,
        check.Books.Received,
        check.Books.Voided,
        check.Books.Refunded,
        check.Books.Net,
        check.Terminal?.Count ?? 0,
        check.Terminal?.Amount ?? Money.Zero,
        check.Difference,
        check.Difference is null ? null : check.Terminal?.Explanation);
}
