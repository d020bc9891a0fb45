using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
using CaRenewal.Data.Customers;

namespace CaRenewal.Web.Features.Applications.Intake;

internal static class HolderReading
{
    /// <summary>The key by which the office knows the holder who is typed, as soon as code or document can be read; null until then.</summary>
    public static byte[]? HolderKey(this IntakeForm form, CustomerIndex customers, TimeProvider clock)
    {
        if (form.Kind.Kind() is CertificateKind.Personal)
        {
            return IdentityDocument.TryParse(
                form.Document.Type.Answer<DocumentType>() ?? 0, form.Document.Number, form.Document.OtherType, clock.Today(), out var document, out _, out _)
                ? customers.KeyOf(document)
                : null;
        }

        return OrganizationCode.TryParse(form.OrganizationCode, out var organization, out _) ? customers.KeyOf(organization)
            : UnifiedSocialCreditCode.TryParse(form.CreditCode, out var code, out _) ? customers.KeyOf(code.OrganizationCode)
            : null;
    }
}
