using System.Runtime.CompilerServices;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Certificates;
using CaRenewal.Core.Payments;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Applications;

/// <summary>One application, whole, its children in the order they were made: no engine promises an order by itself.</summary>
public static class ApplicationReading
{
    /// <returns>Null when there is none of this number.</returns>
    public static async Task<CertificateApplication?> FindApplicationAsync(
        this CabinetContext cabinet, ApplicationNumber number, CancellationToken cancellation = default) =>
        InOrder(await cabinet.Applications.SingleOrDefaultAsync(application => application.Number == number, cancellation));

    /// <returns>Null when there is none of this identifier.</returns>
    public static async Task<CertificateApplication?> FindApplicationAsync(
        this CabinetContext cabinet, Guid id, CancellationToken cancellation = default) =>
        InOrder(await cabinet.Applications.SingleOrDefaultAsync(application => application.Id == id, cancellation));

    /// <summary>Who it is about, without anything that belongs to it: one command.</summary>
    public static async Task<Particulars> FindParticularsAsync(this CabinetContext cabinet, Guid id, CancellationToken cancellation = default) =>
        (await cabinet.Applications.AsNoTracking().IgnoreAutoIncludes().SingleAsync(application => application.Id == id, cancellation)).Particulars;

    /// <summary>Whose it is, of an application that the cabinet has read.</summary>
    public static Guid CustomerIdOf(this CabinetContext cabinet, CertificateApplication application) =>
        cabinet.Entry(application).Property<Guid>(DerivedColumns.CustomerId).CurrentValue;

    private static CertificateApplication? InOrder(CertificateApplication? application)
    {
        if (application is not null)
        {
            Events(application).Sort((left, right) => left.Sequence.CompareTo(right.Sequence));
            Payments(application).Sort((left, right) => left.Stamp.At.CompareTo(right.Stamp.At));
            Certificates(application).Sort((left, right) => left.Issued.At.CompareTo(right.Issued.At));
        }

        return application;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "events")]
    private static extern ref List<ApplicationEvent> Events(CertificateApplication application);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "payments")]
    private static extern ref List<Payment> Payments(CertificateApplication application);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "certificates")]
    private static extern ref List<IssuedCertificate> Certificates(CertificateApplication application);
}
