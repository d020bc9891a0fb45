using CaRenewal.Core.Words;
using CaRenewal.Web.Features.Counter;
using Microsoft.AspNetCore.Http.Extensions;

namespace CaRenewal.Web.Features.Applications.Register;

/// <summary>The filters in force in words, each leading to the list without it.</summary>
internal static class RegisterChips
{
    public static IReadOnlyList<(string Words, string Without)> Of(RegisterFilter filter, string? query)
    {
        var all = new List<(string Name, string Value, string Words)>();
        Add("s", filter.S, query is null ? null : $"查找：{SearchBox.Tail(query)}");
        Add("from", filter.From?.ToString("yyyy-MM-dd"), $"自 {filter.From:yyyy-MM-dd}");
        Add("to", filter.To?.ToString("yyyy-MM-dd"), $"至 {filter.To:yyyy-MM-dd}");
        Add("business", filter.Business, filter.KnownBusiness is { } business ? $"业务：{business.Word()}" : null);
        Add("status", filter.Status, Status(filter) is { } status ? $"状态：{status}" : null);
        Add("overridden", filter.Overridden, filter.OnlyOverridden ? "有例外" : null);
        return [.. all.Select(chip => (chip.Words, "~/applications" + Query(all.Where(other => other != chip))))];

        void Add(string name, string? value, string? words)
        {
            if (value is not null && words is not null)
            {
                all.Add((name, value, words));
            }
        }
    }

    private static string? Status(RegisterFilter filter) => filter switch
    {
        { KnownWaiting: WaitingFor.Waiting } => "待办",
        { KnownWaiting: WaitingFor.Signature } => "待签章",
        { KnownWaiting: WaitingFor.Payment } => "待缴费",
        { KnownWaiting: WaitingFor.Owed } => "容缺",
        { KnownStatus: { } status } => status.Word(),
        _ => null,
    };

    private static QueryString Query(IEnumerable<(string Name, string Value, string Words)> chips) =>
        new QueryBuilder(chips.Select(chip => KeyValuePair.Create(chip.Name, chip.Value))).ToQueryString();
}
