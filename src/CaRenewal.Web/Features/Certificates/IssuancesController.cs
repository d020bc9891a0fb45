using CaRenewal.Core;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Writing;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Features.Applications.Intake;
using Microsoft.AspNetCore.Mvc;

namespace CaRenewal.Web.Features.Certificates;

/// <summary>制证, one certificate at a time, with the numbers and days that the authority gave it.</summary>
public sealed class IssuancesController(ApplicationScreens screens, Registrar registrar, CounterRules rules, TimeProvider clock)
    : ActController(screens, registrar, clock)
{
    [HttpPost("/applications/{no}/certificates")]
    public Task<IActionResult> Issue(string no, [Bind(Prefix = "Issue")] IssueForm form) =>
        EnterAsync(
            no,
            "Issue",
            form,
            (_, application, stamp) =>
            {
                var (serial, medium) = ("", (string?)null);
                FieldRefused.At(nameof(form.SerialNumber), () => serial = CertificateNumbers.ReadOne(form.SerialNumber, "证书序列号"));
                FieldRefused.At(nameof(form.MediumNumber), () => medium = form.MediumNumber.OrNothing() is null ? null : CertificateNumbers.ReadOne(form.MediumNumber, "USBkey 编号"));
                FieldRefused.At(nameof(form.ValidFrom), () => Rule.Require(form.ValidFrom.Day() is not null, "请填写有效期的第一天。"));
                FieldRefused.At(nameof(form.ValidTo), () => Rule.Require(form.ValidTo.Day() is not null, "请填写有效期的最后一天。"));
                FieldRefused.At(nameof(form.SerialNumber), () => application.Issue(
                    serial, medium, form.ValidFrom.Day()!.Value, form.ValidTo.Day()!.Value, rules.ReviewFirst, stamp));
                return Task.CompletedTask;
            },
            application => $"已制证 {application.Certificates.Count}/{application.CertificatesToIssue} 张。");
}
