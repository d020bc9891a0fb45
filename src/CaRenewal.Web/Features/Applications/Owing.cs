using CaRenewal.Core.Materials;
using CaRenewal.Core.Words;
using CaRenewal.Data.Applications;

namespace CaRenewal.Web.Features.Applications;

/// <summary>A material that is owed (容缺), as lists and pages say it.</summary>
/// <param name="Until">Until when, as it looks today.</param>
/// <param name="IsLate">The day is past.</param>
public sealed record Owing(string Name, DateOnly Due, string Until, bool IsLate)
{
    /// <summary>The first due first; nothing for an application that was given up.</summary>
    public static IReadOnlyList<Owing> Of(LedgerEntry entry, DateOnly today) => entry.OwedDue is null
        ? []
        : [.. entry.Materials.Where(record => record.State is MaterialState.Owed).Select(record => Of(record, today)).OrderBy(owing => owing.Due)];

    public static Owing Of(MaterialRecord record, DateOnly today)
    {
        var due = record.Due ?? today;
        return new Owing(record.Name, due, OwedWords.Describe(due, today), due < today);
    }
}
