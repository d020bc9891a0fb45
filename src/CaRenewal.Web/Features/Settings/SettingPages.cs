using CaRenewal.Core.Settings;
using CaRenewal.Data;
using CaRenewal.Data.Settings;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Features.Settings;

/// <summary>Reads what a page of the settings shows: the rules in force and how they came about, both of one moment.</summary>
public sealed class SettingPages(CabinetContext cabinet, RuleBoard board)
{
    private const int PageSize = 10;
    private const int MostRecent = 12;
    private const string RulesKey = "SettingRules";
    private const string HistoryKey = "SettingHistory";

    /// <summary>Gives a page the rules and the history of its part.</summary>
    /// <returns>The rules as the cabinet has them now.</returns>
    public async Task<OfficeRules> ShowAsync(ViewDataDictionary view, SettingPart part, int page, CancellationToken cancellation = default)
    {
        var rules = await board.CatchUpAsync(cabinet, cancellation);
        view[RulesKey] = rules;
        view[HistoryKey] = await HistoryAsync(rules, part, page, cancellation);
        return rules;
    }

    /// <summary>The rules and the last changes of any part.</summary>
    public async Task<(OfficeRules Rules, IReadOnlyList<SettingRevision> Recent)> OverviewAsync(CancellationToken cancellation)
    {
        var rules = await board.CatchUpAsync(cabinet, cancellation);
        var recent = await cabinet.SettingRevisions.AsNoTracking()
            .OrderByDescending(revision => revision.Number)
            .Take(MostRecent)
            .ToListAsync(cancellation);
        return (rules, recent);
    }

    internal static OfficeRules Rules(ViewDataDictionary view) => (OfficeRules)view[RulesKey]!;

    internal static SettingHistory History(ViewDataDictionary view) => (SettingHistory)view[HistoryKey]!;

    // Nothing newer than the rules: a form must not claim to have seen what it does not show.
    private async Task<SettingHistory> HistoryAsync(OfficeRules rules, SettingPart part, int page, CancellationToken cancellation)
    {
        var revisions = cabinet.SettingRevisions.AsNoTracking().Where(revision => revision.Part == part && revision.Number <= rules.Revision);
        var pages = Math.Max(1, (await revisions.CountAsync(cancellation) + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var listed = await revisions
            .OrderByDescending(revision => revision.Number)
            .Skip((shown - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellation);
        var newest = shown is 1 ? listed : await revisions.OrderByDescending(revision => revision.Number).Take(1).ToListAsync(cancellation);
        return new SettingHistory(listed, newest.Count is 0 ? 0 : newest[0].Number, shown, pages);
    }
}
