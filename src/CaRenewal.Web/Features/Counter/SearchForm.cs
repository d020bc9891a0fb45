namespace CaRenewal.Web.Features.Counter;

/// <summary>The one search box: typed, scanned or read from a card.</summary>
public sealed class SearchForm
{
    public string? Text { get; init; }
}
