using CaRenewal.Core.Certificates;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Customers;

/// <summary>A certificate that the authority issued to a holder.</summary>
/// <param name="Number">受理单号 of the application on which it was issued.</param>
/// <param name="Renewal">Address of the intake that renews it.</param>
public sealed record HeldCertificate(IssuedCertificate Certificate, string Number, string Renewal)
{
    /// <summary>How it stands on that day: valid, to be renewed, or ended.</summary>
    public (Tone Tone, string Words) StateOn(DateOnly today, RenewalWindow window) => (Certificate.ValidTo.DayNumber - today.DayNumber) switch
    {
        < 0 and var days => (Tone.Stopped, $"已到期 {-days} 天"),
        var days when days <= window.DaysBefore => (Tone.Attention, $"还有 {days} 天到期"),
        _ => (Tone.Done, "有效"),
    };
}
