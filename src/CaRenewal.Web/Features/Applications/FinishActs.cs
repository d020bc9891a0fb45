using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Fees;
using CaRenewal.Core.Notice;
using CaRenewal.Web.Features.Payments;

namespace CaRenewal.Web.Features.Applications;

/// <summary>The steps that the finishing form takes, each refusing at its own field.</summary>
internal static class FinishActs
{
    public static void SignOn(this FinishForm form, CertificateApplication application, Stamp stamp) =>
        FieldRefused.At(nameof(form.Seen), () => application.Sign([.. form.Seen.OfType<string>()], stamp));

    public static void PayOn(this FinishForm form, CertificateApplication application, PointOfService point, Stamp stamp)
    {
        var amount = YuanText.Read(form.Amount) ?? Money.Zero;
        FieldRefused.At(nameof(form.Channel), () => point.RequireChannel(form.Channel));
        FieldRefused.At(nameof(form.Amount), () => Rule.Require(amount > Money.Zero, "请填写金额，最多两位小数。"));
        FieldRefused.At(nameof(form.Amount), () => Rule.Require(
            amount <= application.Due, $"收款金额超过应收：还应收 {application.Due} 元。"));
        FieldRefused.At(nameof(form.Reference), () =>
            application.Receive(PaymentId(form), form.Channel!, amount, ReferenceText.Read(form.Reference), stamp));
    }

    /// <summary>Whatever the form brings that is not there yet: signatures, the money that is due.</summary>
    public static void CatchUpOn(this FinishForm form, CertificateApplication application, PointOfService point, Stamp stamp)
    {
        if (application.Signed is null)
        {
            form.SignOn(application, stamp);
        }

        if (application.Due > Money.Zero)
        {
            form.PayOn(application, point, stamp);
        }
    }

    // One form is one payment, however often it arrives.
    private static Guid PaymentId(FinishForm form) => form.RequestKey;
}
