using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Settings;

namespace CaRenewal.Web.Features.Certificates;

/// <summary>The days that are expected of the next certificate to be issued; what the authority really issued overrules them.</summary>
internal static class ExpectedValidity
{
    /// <returns>Null where no line of the application has a term.</returns>
    public static Validity? Next(CertificateApplication application, CounterRules rules)
    {
        var next = application.Lines
            .Where(line => line.Business.IsIssued())
            .SelectMany(line => Enumerable.Repeat(line, line.Count))
            .ElementAtOrDefault(application.Certificates.Count);
        return next is { Years: { } years }
            ? rules.ValidityOf(application.BusinessDay, next.Business is Business.Renew ? next.KnownExpiry : null, years).Validity
            : null;
    }
}
