using CaRenewal.Core.Applications;
using CaRenewal.Data.Applications;
using CaRenewal.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Customers;

/// <summary>Finds customers by hash, never by pattern: full code or document number, its last six, a phone number, characters of the name.</summary>
public sealed class CustomerSearch(CabinetContext cabinet, CustomerIndex index, KeyedHash hash)
{
    /// <summary>More than a clerk reads: the query should be narrowed.</summary>
    public const int MostHits = 20;

    private const int LongestQuery = 200;
    private const int MostPairs = 8;

    /// <returns>The customers last seen first; at most <see cref="MostHits"/>.</returns>
    public async Task<IReadOnlyList<CustomerHit>> FindAsync(string query, CancellationToken cancellation = default)
    {
        if (query.Length > LongestQuery || !IsWellFormed(query))
        {
            return [];
        }

        var byCode = Hashes(SearchTerms.Codes(query));
        var found = await HitsAsync(cabinet.SearchKeys.Where(key => byCode.Contains(key.Hash)), cancellation);
        return found.Count > 0 ? found : await FindByNameAsync(Hashes(SearchTerms.Names(query)), cancellation);
    }

    /// <summary>The customer that a checked holder is, if it has been here.</summary>
    public Task<Customer?> FindAsync(Holder holder, CancellationToken cancellation = default)
    {
        var key = index.KeyOf(holder);
        return cabinet.Customers.AsNoTracking().SingleOrDefaultAsync(customer => customer.HolderKey == key, cancellation);
    }

    private async Task<IReadOnlyList<CustomerHit>> FindByNameAsync(List<long> pairs, CancellationToken cancellation)
    {
        if (pairs.Count == 0)
        {
            return [];
        }

        var first = pairs[0];
        var keys = cabinet.SearchKeys.Where(key => key.Hash == first);
        foreach (var pair in pairs.Skip(1).Take(MostPairs - 1))
        {
            keys = keys.Where(key => cabinet.SearchKeys.Any(other => other.Hash == pair && other.CustomerId == key.CustomerId));
        }

        return await HitsAsync(keys, cancellation);
    }

    /// <summary>The few to be shown are chosen before anything else is read of them: a common name has thousands.</summary>
    private async Task<IReadOnlyList<CustomerHit>> HitsAsync(IQueryable<SearchKey> keys, CancellationToken cancellation) =>
        await keys
            .Select(key => key.CustomerId)
            .Distinct()
            .Join(cabinet.Customers, id => id, customer => customer.Id, (id, customer) => customer)
            .OrderByDescending(customer => customer.LastDay)
            .ThenBy(customer => customer.Id)
            .Take(MostHits)
            .Join(cabinet.Ledger, customer => customer.LastApplicationId, entry => entry.Id, (customer, entry) => new { customer, entry })
            .OrderByDescending(hit => hit.customer.LastDay)
            .ThenBy(hit => hit.customer.Id)
            .Select(hit => new CustomerHit(
                hit.customer.Id,
                hit.customer.Kind,
                hit.customer.Label,
                hit.customer.Code,
                hit.customer.LastApplicationId,
                hit.entry.Number,
                hit.customer.LastDay,
                hit.entry.Lines))
            .ToListAsync(cancellation);

    private List<long> Hashes(IEnumerable<(string Purpose, string Text)> terms) =>
        [.. terms.Select(term => hash.Short(term.Purpose, term.Text))];

    /// <summary>A lone surrogate cannot be normalised and is in no name.</summary>
    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune.Value != 0xFFFD);
}
