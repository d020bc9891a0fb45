using CaRenewal.Core.Words;
using Microsoft.AspNetCore.Http.Extensions;

namespace CaRenewal.Web.Features.Day;

/// <summary>The filters in force in words, each leading to the day without it.</summary>
internal static class DayChips
{
    public static IReadOnlyList<(string Words, string Without)> Of(DayFilter filter, DateOnly day)
    {
        var all = Values(filter).ToList();
        return [.. all.Select(chip => (chip.Words, Address(day, all.Where(other => other != chip))))];
    }

    /// <summary>The same day and filters: for the page that follows, and for the file.</summary>
    public static string Query(DayFilter filter, DateOnly day) => Query(day, Values(filter));

    private static IEnumerable<(string Name, string Value, string Words)> Values(DayFilter filter)
    {
        if (filter.KnownClerk is { } clerk)
        {
            yield return ("clerk", clerk, $"受理人：{clerk}");
        }

        if (filter.KnownBusiness is { } business)
        {
            yield return ("business", $"{business}", $"业务：{business.Word()}");
        }

        if (filter.KnownChannel is { } channel)
        {
            yield return ("channel", channel, $"缴费方式：{channel}");
        }

        if (filter.KnownStatus is { } status)
        {
            yield return ("status", $"{status}", $"状态：{status.Word()}");
        }
    }

    private static string Address(DateOnly day, IEnumerable<(string Name, string Value, string Words)> chips) => "~/day" + Query(day, chips);

    private static string Query(DateOnly day, IEnumerable<(string Name, string Value, string Words)> chips) => new QueryBuilder(
        chips.Select(chip => KeyValuePair.Create(chip.Name, chip.Value)).Prepend(new("date", $"{day:yyyy-MM-dd}"))).ToQueryString().ToString();
}
