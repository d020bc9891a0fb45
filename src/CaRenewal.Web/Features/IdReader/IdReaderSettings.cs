namespace CaRenewal.Web.Features.IdReader;

/// <summary>The card reader that answers on a clerk's own machine; section IdReader of the configuration.</summary>
public sealed class IdReaderSettings
{
    /// <summary>http://127.0.0.1:8989. Empty: readers type, and the pages ask nobody.</summary>
    public string Origin { get; init; } = "";

    /// <summary>What is asked there.</summary>
    public string Path { get; init; } = "/read";
}
