using CaRenewal.Core.Applications;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CaRenewal.Data.Customers;

/// <summary>Keeps customers and their search keys in step with the applications of a turn.</summary>
public sealed class CustomerIndex(KeyedHash hash)
{
    /// <summary>The same for every application of a holder, whatever else was typed.</summary>
    public byte[] KeyOf(Holder holder) => holder switch
    {
        UnitHolder unit => hash.Of("unit", unit.OrganizationCode.Text),
        PersonHolder person => hash.Of("person", $"{person.Document.Type:D}:{person.Document.OtherType}:{person.Document.Number}"),
        _ => throw new ArgumentOutOfRangeException(nameof(holder)),
    };

    internal async Task FileAsync(CabinetContext cabinet, CancellationToken cancellation)
    {
        cabinet.ChangeTracker.DetectChanges();
        var changed = cabinet.ChangeTracker.Entries<CertificateApplication>()
            .Where(entry => entry.State is EntityState.Added || entry.Property(application => application.Revision).IsModified)
            .ToList();
        foreach (var entry in changed)
        {
            await FileAsync(cabinet, entry, cancellation);
        }
    }

    private async Task FileAsync(CabinetContext cabinet, EntityEntry<CertificateApplication> entry, CancellationToken cancellation)
    {
        var application = entry.Entity;
        var key = KeyOf(application.Particulars.Holder);
        var customer = await cabinet.Customers.SingleOrDefaultAsync(known => known.HolderKey == key, cancellation)
            ?? cabinet.Add(NewCustomer(application, key)).Entity;
        entry.Property(DerivedColumns.CustomerId).CurrentValue = customer.Id;

        // An older application that is put right says nothing new about its holder.
        if (application.BusinessDay >= customer.LastDay)
        {
            customer.Label = application.Particulars.Holder.Label();
            customer.Code = (application.Particulars.Holder as UnitHolder)?.CodeOnPaper;
            customer.LastApplicationId = application.Id;
            customer.LastDay = application.BusinessDay;
            await RenewKeysAsync(cabinet, customer, application.Particulars.Holder, cancellation);
        }
    }

    private static Customer NewCustomer(CertificateApplication application, byte[] key) => new()
    {
        Id = Guid.NewGuid(),
        HolderKey = key,
        Kind = application.Kind,
        Label = "",
        LastApplicationId = application.Id,
        LastDay = application.BusinessDay,
    };

    private async Task RenewKeysAsync(CabinetContext cabinet, Customer customer, Holder holder, CancellationToken cancellation)
    {
        var wanted = SearchTerms.Of(holder).Select(term => hash.Short(term.Purpose, term.Text)).ToHashSet();
        var present = await cabinet.SearchKeys.Where(key => key.CustomerId == customer.Id).ToListAsync(cancellation);
        cabinet.RemoveRange(present.Where(key => !wanted.Contains(key.Hash)));
        wanted.ExceptWith(present.Select(key => key.Hash));
        cabinet.AddRange(wanted.Select(term => new SearchKey { Hash = term, CustomerId = customer.Id }));
    }
}
