using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Payments;

public static class PaymentSign
{
    /// <summary>What an entry of the kind adds to the money book: what is taken back counts against it.</summary>
    public static Money Signed(this PaymentKind kind, Money amount) => kind is PaymentKind.Receipt ? amount : -amount;
}
