using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;

namespace CaRenewal.Core.Closing;

/// <summary>What the money book says of one channel on one day.</summary>
/// <param name="Count">Receipts that stand, and refunds: what a terminal counts. A void takes its receipt off the slip.</param>
public sealed record ChannelBooks(string Channel, int Count, Money Received, Money Voided, Money Refunded)
{
    public Money Net => Received - Voided - Refunded;

    public static ChannelBooks Of(string channel, IEnumerable<Payment> payments)
    {
        var books = new ChannelBooks(channel, 0, Money.Zero, Money.Zero, Money.Zero);
        return payments.Where(payment => payment.Channel == channel).Aggregate(books, (sum, payment) => sum.With(payment));
    }

    private ChannelBooks With(Payment payment) => payment.Kind switch
    {
        PaymentKind.Receipt => this with { Count = Count + 1, Received = Received + payment.Amount },
        PaymentKind.Void => this with { Count = Count - 1, Voided = Voided + payment.Amount },
        PaymentKind.Refund => this with { Count = Count + 1, Refunded = Refunded + payment.Amount },
        _ => throw new ArgumentOutOfRangeException(nameof(payment), payment.Kind, null),
    };
}
