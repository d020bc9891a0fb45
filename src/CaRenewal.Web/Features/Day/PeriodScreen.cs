using CaRenewal.Core.Days;
using CaRenewal.Web.TagHelpers;

namespace CaRenewal.Web.Features.Day;

/// <summary>A month by days, or a year by months.</summary>
public sealed record PeriodScreen
{
    /// <summary>2026年11月, 2026年.</summary>
    public required string Name { get; init; }

    public required DayTotals Totals { get; init; }

    /// <summary>The period before, as far into it.</summary>
    public required DayTotals Before { get; init; }

    public required string BeforeName { get; init; }

    /// <summary>Its days or months, each with the address of its own page.</summary>
    public required IReadOnlyList<(string Name, string Address, DayTotals Totals)> Parts { get; init; }

    public required string Earlier { get; init; }

    /// <summary>Null where it is still to come.</summary>
    public required string? Later { get; init; }

    /// <summary>Address of its applications as a file.</summary>
    public required string Export { get; init; }

    /// <summary>日 or 月.</summary>
    public required string Unit { get; init; }

    public IReadOnlyList<Bar> Bars => [.. Parts.Select(part => new Bar(part.Name, part.Totals.Applications))];
}
