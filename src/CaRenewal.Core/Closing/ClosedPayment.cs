using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;

namespace CaRenewal.Core.Closing;

/// <summary>An entry of the money book at the close.</summary>
/// <param name="Amount">With its sign.</param>
public sealed record ClosedPayment(string Number, PaymentKind Kind, string Channel, Money Amount, string Reference, string By, DateTime At)
{
    public static ClosedPayment Of(BookedPayment entry) => new(
        entry.Number.Text, entry.Payment.Kind, entry.Payment.Channel, entry.Payment.Signed, entry.Payment.Reference, entry.Payment.Stamp.Name, entry.Payment.Stamp.At);
}
