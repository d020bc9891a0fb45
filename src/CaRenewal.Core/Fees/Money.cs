namespace CaRenewal.Core.Fees;

/// <summary>An exact amount in fen (1/100 yuan).</summary>
public readonly record struct Money(long Fen) : IComparable<Money>
{
    public static readonly Money Zero = new(0);

    public static Money Yuan(long yuan) => new(checked(yuan * 100));

    public static Money operator +(Money left, Money right) => new(checked(left.Fen + right.Fen));

    public static Money operator -(Money left, Money right) => new(checked(left.Fen - right.Fen));

    public static Money operator -(Money amount) => new(checked(-amount.Fen));

    public static Money operator *(Money amount, int count) => new(checked(amount.Fen * count));

    public static bool operator <(Money left, Money right) => left.Fen < right.Fen;

    public static bool operator >(Money left, Money right) => left.Fen > right.Fen;

    public static bool operator <=(Money left, Money right) => left.Fen <= right.Fen;

    public static bool operator >=(Money left, Money right) => left.Fen >= right.Fen;

    /// <summary>Without its sign.</summary>
    public Money Abs() => new(Math.Abs(Fen));

    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>Yuan with two decimals: 1200.00.</summary>
    public override string ToString() => (Fen / 100m).ToString("0.00");
}
