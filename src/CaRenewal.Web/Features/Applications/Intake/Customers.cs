using CaRenewal.Core.Applications;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Finds what the office knows of a holder who comes again.</summary>
public sealed class Customers(CabinetContext cabinet, SealedAddress addresses)
{
    /// <param name="reference">Sealed identifier of a customer, as search pages make it.</param>
    /// <returns>Null when the reference is none of today's.</returns>
    public async Task<CertificateApplication?> LastApplicationAsync(string? reference)
    {
        if (!Guid.TryParse(addresses.Open(SealedAddress.Customer, reference), out var id))
        {
            return null;
        }

        var last = await cabinet.Customers.AsNoTracking()
            .Where(customer => customer.Id == id)
            .Select(customer => (Guid?)customer.LastApplicationId)
            .SingleOrDefaultAsync();
        return last is { } application ? await cabinet.FindApplicationAsync(application) : null;
    }
}
