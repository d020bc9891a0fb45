using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Core.Settings;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Corrections;
using CaRenewal.Data.Customers;
using CaRenewal.Web.Features.Applications.Intake;
using CaRenewal.Web.Features.Reveals;
using CaRenewal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Customers;

/// <summary>Reads the page of a customer in five commands.</summary>
public sealed class CustomerScreens(CabinetContext cabinet, CorrectionBook notices, SealedAddress addresses, CounterRules rules, TimeProvider clock)
{
    /// <summary>Of visits and of certificates; a firm that comes every month has a hundred in eight years.</summary>
    public const int Most = 100;

    private const int MostNotices = 10;

    /// <returns>Null when there is no such customer.</returns>
    public async Task<CustomerScreen?> ForAsync(Guid id, CancellationToken cancellation)
    {
        if (await cabinet.Customers.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancellation) is not { } customer)
        {
            return null;
        }

        return new CustomerScreen
        {
            Customer = customer,
            Shown = new ShownParticulars(await cabinet.FindParticularsAsync(customer.LastApplicationId, cancellation), IsInHand: false),
            Certificates = await CertificatesAsync(customer, cancellation),
            Visits = await cabinet.Ledger
                .Where(entry => entry.CustomerId == id)
                .OrderByDescending(entry => entry.BusinessDay).ThenByDescending(entry => entry.Sequence)
                .Take(Most)
                .ToListAsync(cancellation),
            Notices = await notices.ListAsync(customer.HolderKey, MostNotices, cancellation),
            Intake = new CustomerReference(id).IntakeAddress(customer.Kind, addresses),
            Today = clock.Today(),
            Window = rules.RenewalWindow,
        };
    }

    private async Task<List<HeldCertificate>> CertificatesAsync(Customer customer, CancellationToken cancellation)
    {
        var issued = await cabinet.CertificatesOf(customer.Id).Take(Most).ToListAsync(cancellation);
        return issued.ConvertAll(held => new HeldCertificate(
            held.Certificate,
            held.Number,
            new CustomerReference(customer.Id, held.Certificate.SerialNumber, held.Certificate.ValidTo).IntakeAddress(customer.Kind, addresses)));
    }
}
