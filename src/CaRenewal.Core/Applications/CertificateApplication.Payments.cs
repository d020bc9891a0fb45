using CaRenewal.Core.Fees;
using CaRenewal.Core.Payments;

namespace CaRenewal.Core.Applications;

public sealed partial class CertificateApplication
{
    /// <summary>收款 of at most what is due.</summary>
    public void Receive(Guid id, string channel, Money amount, string reference, Stamp stamp)
    {
        RequireOpen();
        RequireNotReturned();
        Rule.Require(amount > Money.Zero, "收款金额须大于零。");
        Rule.Require(amount <= Due, $"收款金额超过应收：还应收 {Due} 元。");
        Rule.Require(!string.IsNullOrWhiteSpace(reference), "请填写终端流水号或订单号。");

        payments.Add(new Payment
        {
            Id = id,
            Kind = PaymentKind.Receipt,
            Channel = channel,
            Amount = amount,
            Reference = reference,
            Stamp = stamp,
        });
        Record(ApplicationEventKind.PaymentReceived, stamp, $"{channel} {amount} 元");
    }

    /// <summary>撤销 of a receipt on the business day it was made: the whole of it.</summary>
    public void VoidReceipt(Guid id, Guid receiptId, string reason, Stamp stamp)
    {
        var receipt = RequireReceipt(receiptId, reason);
        Rule.Require(receipt.Stamp.At.BusinessDay() == stamp.At.BusinessDay(), "只能撤销当日收款，隔日请退款。");
        Rule.Require(LeftOf(receipt) == receipt.Amount, "该笔收款已撤销或已退款。");

        TakeBack(PaymentKind.Void, id, receipt, receipt.Amount, receipt.Reference, reason, stamp);
        Record(ApplicationEventKind.PaymentVoided, stamp, $"{receipt.Channel} {receipt.Amount} 元：{reason}");
    }

    /// <summary>退款 of a receipt or a part of it.</summary>
    public void Refund(Guid id, Guid receiptId, Money amount, string reference, string reason, Stamp stamp)
    {
        var receipt = RequireReceipt(receiptId, reason);
        Rule.Require(amount > Money.Zero, "退款金额须大于零。");
        Rule.Require(amount <= LeftOf(receipt), $"退款超过该笔收款余额 {LeftOf(receipt)} 元。");
        Rule.Require(!string.IsNullOrWhiteSpace(reference), "请填写退款流水号。");

        TakeBack(PaymentKind.Refund, id, receipt, amount, reference, reason, stamp);
        Record(ApplicationEventKind.PaymentRefunded, stamp, $"{receipt.Channel} {amount} 元：{reason}");
    }

    private Payment RequireReceipt(Guid receiptId, string reason)
    {
        RequireOpen();
        Rule.Require(Accepted is null || Returned is not null, "已受理的申请须先退回才能撤销收款或退款。");
        Reason.Require(reason, "请写明原因。");
        var receipt = payments.Find(payment => payment.Id == receiptId && payment.Kind is PaymentKind.Receipt);
        Rule.Require(receipt is not null, "本单没有这笔收款。");
        return receipt;
    }

    /// <summary>What voids and refunds have left of a receipt.</summary>
    public Money LeftOf(Payment receipt) => payments
        .Where(payment => payment.Takes == receipt.Id)
        .Aggregate(receipt.Amount, (left, payment) => left - payment.Amount);

    private void TakeBack(
        PaymentKind kind, Guid id, Payment receipt, Money amount, string reference, string reason, Stamp stamp) =>
        payments.Add(new Payment
        {
            Id = id,
            Kind = kind,
            Channel = receipt.Channel,
            Amount = amount,
            Reference = reference,
            Takes = receipt.Id,
            Reason = reason,
            Stamp = stamp,
        });
}
