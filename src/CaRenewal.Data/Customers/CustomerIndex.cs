using CaRenewal.Core.Applications;
using CaRenewal.Core.Codes;
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
        UnitHolder unit => KeyOf(unit.OrganizationCode),
        PersonHolder person => KeyOf(person.Document),
        _ => throw new ArgumentOutOfRangeException(nameof(holder)),
    };

    /// <summary>Of a unit.</summary>
    public byte[] KeyOf(OrganizationCode code) => hash.Of("unit", code.Text);

    /// <summary>Of a person.</summary>
    public byte[] KeyOf(IdentityDocument document) => hash.Of("person", $"{document.Type:D}:{document.OtherType}:{document.Number}");

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
        var customer = await FindAsync(cabinet, key, cancellation) ?? cabinet.Add(NewCustomer(application, key)).Entity;
        var filed = entry.Property<Guid>(DerivedColumns.CustomerId);
        var left = filed.CurrentValue;
        filed.CurrentValue = customer.Id;
        var moved = entry.State is not EntityState.Added && left != customer.Id;
        if (moved)
        {
            await LeaveAsync(cabinet, left, application.Id, cancellation);
        }

        // An older application that is put right says nothing new about its holder.
        if (entry.State is EntityState.Added || moved ? application.BusinessDay >= customer.LastDay : customer.LastApplicationId == application.Id)
        {
            await DescribeAsync(cabinet, customer, application, cancellation);
        }
    }

    private static async Task<Customer?> FindAsync(CabinetContext cabinet, byte[] key, CancellationToken cancellation) =>
        cabinet.Customers.Local.FirstOrDefault(known => known.HolderKey.AsSpan().SequenceEqual(key))
        ?? await cabinet.Customers.SingleOrDefaultAsync(known => known.HolderKey == key, cancellation);

    /// <summary>The application was entered under the wrong holder: that one goes back to what it was before.</summary>
    private async Task LeaveAsync(CabinetContext cabinet, Guid customerId, Guid applicationId, CancellationToken cancellation)
    {
        var customer = await cabinet.Customers.SingleAsync(known => known.Id == customerId, cancellation);
        if (customer.LastApplicationId != applicationId)
        {
            return;
        }

        var before = await cabinet.Ledger
            .Where(line => line.CustomerId == customerId && line.Id != applicationId)
            .OrderByDescending(line => line.BusinessDay)
            .ThenByDescending(line => line.Sequence)
            .Select(line => (Guid?)line.Id)
            .FirstOrDefaultAsync(cancellation);
        if (before is { } id)
        {
            await DescribeAsync(cabinet, customer, (await cabinet.FindApplicationAsync(id, cancellation))!, cancellation);
        }
        else
        {
            cabinet.RemoveRange(await cabinet.SearchKeys.Where(key => key.CustomerId == customerId).ToListAsync(cancellation));
            cabinet.Remove(customer);
        }
    }

    private async Task DescribeAsync(
        CabinetContext cabinet, Customer customer, CertificateApplication application, CancellationToken cancellation)
    {
        customer.Label = application.Particulars.Holder.Label();
        customer.Code = (application.Particulars.Holder as UnitHolder)?.CodeOnPaper;
        customer.LastApplicationId = application.Id;
        customer.LastDay = application.BusinessDay;
        await RenewKeysAsync(cabinet, customer, application.Particulars.Holder, cancellation);
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
        await cabinet.SearchKeys.Where(key => key.CustomerId == customer.Id).LoadAsync(cancellation);
        var present = cabinet.SearchKeys.Local.Where(key => key.CustomerId == customer.Id).ToList();
        cabinet.RemoveRange(present.Where(key => !wanted.Contains(key.Hash)));
        wanted.ExceptWith(present.Select(key => key.Hash));
        cabinet.AddRange(wanted.Select(term => new SearchKey { Hash = term, CustomerId = customer.Id }));
    }
}
