using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;

namespace CaRenewal.Web.Features.Certificates;

/// <summary>The days that are expected of the next certificate to be issued; what the authority really issued overrules them.</summary>
internal static class ExpectedValidity
{
    /// <returns>Null where no line of the application has a term.</returns>
    public static Validity? Next(CertificateApplication application)
    {
        var years = application.Lines
            .Where(line => line.Business.IsIssued())
            .SelectMany(line => Enumerable.Repeat(line.Years, line.Count))
            .ElementAtOrDefault(application.Certificates.Count);
        return years is { } term ? Validity.FromApplication(application.BusinessDay, term) : null;
    }
}
