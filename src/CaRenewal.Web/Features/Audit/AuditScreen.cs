using CaRenewal.Data.Audit;

namespace CaRenewal.Web.Features.Audit;

public sealed record AuditScreen
{
    public required AuditFilter Filter { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<AuditEvent> Entries { get; init; }

    /// <summary>The filters in force, each with the address without it.</summary>
    public required IReadOnlyList<(string Words, string Without)> Chips { get; init; }

    /// <summary>Where neither day nor subject is given: the first of the days that are looked through.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Address of the page that follows; null on the last.</summary>
    public string? Older { get; init; }

    /// <summary>Address of the first page; null on it.</summary>
    public string? Newest { get; init; }
}
