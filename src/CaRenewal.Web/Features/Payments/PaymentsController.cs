using CaRenewal.Core;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Notice;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Payments;

/// <summary>The money book of one application: receipts, and what takes them back.</summary>
public sealed class PaymentsController(ApplicationScreens screens, Registrar registrar, PointOfService point, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    [HttpPost("/applications/{no}/payments")]
    public Task<IActionResult> Receive(string no, [Bind(Prefix = "Finish")] FinishForm form) =>
        EnterAsync(
            no,
            "Finish",
            form,
            (_, application, stamp) =>
            {
                form.PayOn(application, point, stamp);
                return Task.CompletedTask;
            },
            application => application.IsPaid
                ? $"已收齐 {application.Received} 元，{StatusTag.Of(application).Words}。"
                : $"已收 {application.Received} 元，还应收 {application.Due} 元。");

    [HttpPost("/applications/{no}/payments/voids")]
    public Task<IActionResult> Void(string no, [Bind(Prefix = "Void")] VoidForm form) =>
        EnterAsync(
            no,
            "Void",
            form,
            (_, application, stamp) =>
            {
                FieldRefused.At(nameof(form.Reason), () =>
                    application.VoidReceipt(form.RequestKey, form.Receipt, ReasonText.One(form.Reason), stamp));
                return Task.CompletedTask;
            },
            application => $"收款已撤销，还应收 {application.Due} 元。");

    [HttpPost("/applications/{no}/payments/refunds")]
    public Task<IActionResult> Refund(string no, [Bind(Prefix = "Refund")] RefundForm form) =>
        EnterAsync(
            no,
            "Refund",
            form,
            (_, application, stamp) =>
            {
                var amount = YuanText.Read(form.Amount);
                FieldRefused.At(nameof(form.Amount), () => Rule.Require(amount is not null, "请填写金额，最多两位小数。"));
                var reference = "";
                var reason = "";
                FieldRefused.At(nameof(form.Reference), () => reference = ReferenceText.Read(form.Reference));
                FieldRefused.At(nameof(form.Reason), () => reason = ReasonText.One(form.Reason));
                FieldRefused.At(nameof(form.Amount), () =>
                    application.Refund(form.RequestKey, form.Receipt, amount ?? Money.Zero, reference, reason, stamp));
                return Task.CompletedTask;
            },
            application => $"已退款，实收 {application.Received} 元。");
}
