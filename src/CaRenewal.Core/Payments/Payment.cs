using CaRenewal.Core.Fees;

namespace CaRenewal.Core.Payments;

/// <summary>One entry of the money book. Entries are added, never changed.</summary>
public sealed record Payment
{
    public required Guid Id { get; init; }

    public required PaymentKind Kind { get; init; }

    /// <summary>Key of the channel (POS, 微信, 支付宝: data).</summary>
    public required string Channel { get; init; }

    /// <summary>Always positive; the kind gives the sign.</summary>
    public required Money Amount { get; init; }

    /// <summary>Terminal or order number (流水号).</summary>
    public required string Reference { get; init; }

    /// <summary>The receipt that a void or refund takes back.</summary>
    public Guid? Takes { get; init; }

    public string? Reason { get; init; }

    public required Stamp Stamp { get; init; }

    public Money Signed => Kind.Signed(Amount);
}
