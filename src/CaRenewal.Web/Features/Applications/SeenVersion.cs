using CaRenewal.Core.Applications;
using CaRenewal.Data.Audit;
using CaRenewal.Web.Infrastructure;

namespace CaRenewal.Web.Features.Applications;

/// <summary>Which version of an application a page showed: written down with the page, so that a reviewer can be held to it.</summary>
public static class SeenVersion
{
    public static void ConcernApplication(this HttpContext context, CertificateApplication application) =>
        context.Concern(application.Number.Text, AuditDetails.Write((AuditDetails.Version, $"{application.Version}")));

    /// <param name="details">Of the event that says that the page was seen.</param>
    /// <returns>0 where none is named.</returns>
    public static int In(string? details) =>
        AuditDetails.Read(details).FirstOrDefault(value => value.Name is AuditDetails.Version) is { Value: { } version } && int.TryParse(version, out var number) ? number : 0;
}
