using CaRenewal.Data;
using CaRenewal.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Applications.Intake;

/// <summary>Finds what the office knows of a holder who comes again.</summary>
public sealed class Customers(CabinetContext cabinet, SealedAddress addresses)
{
    /// <param name="reference">Sealed identifier of a customer, as search pages make it.</param>
    /// <returns>The customer's last application, its timeline and payments left out; null when the reference is none of today's.</returns>
    public async Task<PreviousApplication?> LastApplicationAsync(string? reference)
    {
        if (CustomerReference.Open(addresses, reference) is not { } chosen)
        {
            return null;
        }

        var last = await cabinet.Applications.AsNoTracking()
            .IgnoreAutoIncludes()
            .Include(application => application.Certificates)
            .Where(application => application.Id == cabinet.Customers.Single(customer => customer.Id == chosen.Customer).LastApplicationId)
            .SingleOrDefaultAsync();
        return last is null ? null : new PreviousApplication(last, chosen);
    }
}
