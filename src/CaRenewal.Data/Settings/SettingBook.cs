using System.Globalization;
using CaRenewal.Core;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Writing;

namespace CaRenewal.Data.Settings;

/// <summary>Where the window writes what it sets: each time a revision more, never one altered.</summary>
public sealed class SettingBook(CabinetContext cabinet, Registrar registrar, RuleBoard board, BaseRules basis)
{
    /// <param name="seen">Number of the part's revision that the page showed; 0 where it showed none.</param>
    /// <param name="change">What the part shall be, from what it is; may run more than once.</param>
    /// <exception cref="SettingOvertaken">The part is not that revision any more.</exception>
    /// <exception cref="SettingRefused">A rule does not allow it.</exception>
    /// <exception cref="RuleBroken">Nothing would be different.</exception>
    public async Task<Entry> EnterAsync<TSetting>(
        RequestKey request, int seen, Func<TSetting, TSetting> change, Stamp stamp, CancellationToken cancellation = default)
        where TSetting : ISetting<TSetting>
    {
        var entry = await registrar.EnterAsync(request, stamp, turn => WriteAsync(turn.Cabinet, seen, change, stamp, cancellation), cancellation);
        await board.CatchUpAsync(cabinet, cancellation);
        return entry;
    }

    private async Task<string> WriteAsync<TSetting>(
        CabinetContext book, int seen, Func<TSetting, TSetting> change, Stamp stamp, CancellationToken cancellation)
        where TSetting : ISetting<TSetting>
    {
        // In this order: what another commits in between is either seen here, or has taken the number that follows these rules.
        var rules = await book.ReadRulesAsync(basis, cancellation);
        var newest = await book.NewestRevisionAsync(TSetting.Part, cancellation);
        if ((newest?.Number ?? 0) != seen)
        {
            throw new SettingOvertaken(newest);
        }

        var setting = change(TSetting.Of(rules));
        if (setting.Faults(rules, stamp.At.BusinessDay()).ToList() is { Count: > 0 } faults)
        {
            throw new SettingRefused(faults);
        }

        var changes = setting.ChangesIn(rules).ToList();
        Rule.Require(changes.Count > 0, "没有改动，未保存。");
        return Add(book, rules, SettingText.Write(setting), TSetting.Part, changes, stamp);
    }

    private static string Add(
        CabinetContext book, OfficeRules rules, string content, SettingPart part, IReadOnlyList<SettingChange> changes, Stamp stamp)
    {
        // What could not be read back would stop the next start.
        _ = rules.With(part, content);
        var revision = new SettingRevision { Number = rules.Revision + 1, Part = part, Content = content, Changes = changes, Stamp = stamp };
        book.SettingRevisions.Add(revision);
        return revision.Number.ToString(CultureInfo.InvariantCulture);
    }
}
