namespace CaRenewal.Core.Fees;

public static class MoneySums
{
    /// <exception cref="OverflowException">Nobody has that much.</exception>
    public static Money Sum<T>(this IEnumerable<T> items, Func<T, Money> amount) => items.Aggregate(Money.Zero, (sum, item) => sum + amount(item));
}
