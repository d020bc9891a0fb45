using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;

namespace CaRenewal.Core.Days;

/// <summary>An entry of the money book as the supervisor's day reads it. It belongs to the day it was made on, whichever day its application is of.</summary>
public sealed record DayPayment(DateOnly BusinessDay, string Channel, PaymentKind Kind, Money Amount)
{
    public Money Signed => Kind.Signed(Amount);
}
