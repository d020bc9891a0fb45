using CaRenewal.Core.Certificates;
using CaRenewal.Data.Applications;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Customers;

/// <summary>A certificate with the number of the application on which it was issued.</summary>
public sealed record CustomerCertificate(IssuedCertificate Certificate, string Number);

public static class CustomerCertificates
{
    /// <summary>What was issued to a customer, on whichever application; those that end last first.</summary>
    public static IQueryable<CustomerCertificate> CertificatesOf(this CabinetContext cabinet, Guid customerId) =>
        from certificate in cabinet.Certificates.AsNoTracking()
        join entry in cabinet.Ledger on EF.Property<Guid>(certificate, CertificateTable.ApplicationId) equals entry.Id
        where entry.CustomerId == customerId
        orderby certificate.ValidTo descending, certificate.SerialNumber
        select new CustomerCertificate(certificate, entry.Number);
}
