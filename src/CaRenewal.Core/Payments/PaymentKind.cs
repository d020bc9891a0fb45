namespace CaRenewal.Core.Payments;

public enum PaymentKind
{
    /// <summary>收款</summary>
    Receipt = 1,

    /// <summary>撤销: takes a receipt back on the day it was made.</summary>
    Void = 2,

    /// <summary>退款</summary>
    Refund = 3,
}
