using CaRenewal.Core;
using CaRenewal.Core.Certificates;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Features.Applications.Intake;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Certificates;

/// <summary>领取: who took a certificate, by role; the name stands in the application's particulars.</summary>
public sealed class DeliveriesController(ApplicationScreens screens, Registrar registrar, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    [HttpPost("/applications/{no}/certificates/deliveries")]
    public Task<IActionResult> Deliver(string no, [Bind(Prefix = "Delivery")] DeliveryForm form) =>
        EnterAsync(
            no,
            "Delivery",
            form,
            (_, application, stamp) =>
            {
                var collector = form.Collector.Answer<CollectedBy>();
                FieldRefused.At(nameof(form.Collector), () => Rule.Require(collector is not null, "请选择领取人。"));
                FieldRefused.At(nameof(form.Collector), () => application.Deliver(form.SerialNumber ?? "", collector!.Value, stamp));
                return Task.CompletedTask;
            },
            application => $"{application.Number} 已登记领取。");
}
