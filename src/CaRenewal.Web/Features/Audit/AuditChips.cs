using CaRenewal.Core.Words;
using Microsoft.AspNetCore.Http.Extensions;

namespace CaRenewal.Web.Features.Audit;

/// <summary>The filters in force in words, each leading to the list without it.</summary>
internal static class AuditChips
{
    public const string Address = "~/audit";

    public static IReadOnlyList<(string Words, string Without)> Of(AuditFilter filter)
    {
        var all = Values(filter).ToList();
        return [.. all.Select(chip => (chip.Words, Address + Query(all.Where(other => other != chip))))];
    }

    /// <summary>The list with all filters, from a place on; from the newest where there is none.</summary>
    public static string From(AuditFilter filter, AuditPlace? place)
    {
        var values = Values(filter);
        return Address + Query(place is null ? values : values.Append(("before", $"{place}", "")));
    }

    private static IEnumerable<(string Name, string Value, string Words)> Values(AuditFilter filter)
    {
        if (filter.From is { } from)
        {
            yield return ("from", $"{from:yyyy-MM-dd}", $"自 {from:yyyy-MM-dd}");
        }

        if (filter.To is { } to)
        {
            yield return ("to", $"{to:yyyy-MM-dd}", $"至 {to:yyyy-MM-dd}");
        }

        if (filter.By is { } by)
        {
            yield return ("by", by, $"工号：{by}");
        }

        if (filter.KnownGroup is { } group)
        {
            yield return ("group", $"{group}", $"事项：{group.Word()}");
        }

        if (filter.Subject is { } subject)
        {
            yield return ("subject", subject, $"对象：{subject}");
        }
    }

    private static QueryString Query(IEnumerable<(string Name, string Value, string Words)> values) =>
        new QueryBuilder(values.Select(value => KeyValuePair.Create(value.Name, value.Value))).ToQueryString();
}
