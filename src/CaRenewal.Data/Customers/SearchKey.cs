namespace CaRenewal.Data.Customers;

/// <summary>One way to find a customer: a keyed hash (see <see cref="SearchTerms"/>), never the text itself.</summary>
public sealed class SearchKey
{
    public required long Hash { get; init; }

    public required Guid CustomerId { get; init; }
}
