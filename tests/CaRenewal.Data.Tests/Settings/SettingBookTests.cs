using CaRenewal.Core;
using CaRenewal.Core.Settings;
using CaRenewal.Data.Settings;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaRenewal.Data.Tests.Settings;

public sealed class SettingBookTests
{
    private static RequestKey NewKey => new(Guid.NewGuid(), "");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_set_is_in_force_at_once_and_what_was_before_stays_written(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        Assert.Equal(0, desk.Get<RuleBoard>().Current.Revision);

        Assert.Equal("1", (await DraftsAsync(desk, 0, 3)).Answer);
        Assert.Equal("2", (await DraftsAsync(desk, 1, 5)).Answer);

        Assert.Equal((2, 5), (desk.Get<RuleBoard>().Current.Revision, desk.Get<RuleBoard>().Current.Counter.DraftDays));
        Assert.Equal(["7 天→3 天", "3 天→5 天"], await HistoryAsync(cabinet));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_request_keeps_the_rules_it_began_with(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var request = cabinet.Desk();
        var rules = request.Get<RulesInForce>();
        await using var desk = cabinet.Desk();
        await DraftsAsync(desk, 0, 3);

        Assert.Equal(7, rules.Now.Counter.DraftDays);
        await using var next = cabinet.Desk();
        Assert.Equal(3, next.Get<RulesInForce>().Now.Counter.DraftDays);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_instance_learns_of_it_in_its_next_turn_and_by_looking(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var other = TestCabinet.Provide(engine, cabinet.Folder, cabinet.ConnectionString);
        await using var elsewhere = new Desk(other.CreateAsyncScope());
        var rules = elsewhere.Get<RulesInForce>();
        await using var desk = cabinet.Desk();
        await DraftsAsync(desk, 0, 3);
        Assert.Equal(7, elsewhere.Get<RuleBoard>().Current.Counter.DraftDays);

        await elsewhere.Registrar.EnterAsync(null, Sample.Stamp(), async turn => $"{(await rules.CatchUpAsync(turn)).Counter.DraftDays}");
        Assert.Equal(3, rules.Now.Counter.DraftDays);

        await DraftsAsync(desk, 1, 4);
        await elsewhere.Get<RuleBoard>().CatchUpAsync(elsewhere.Cabinet);
        Assert.Equal(4, elsewhere.Get<RuleBoard>().Current.Counter.DraftDays);
    }

    [Theory, OnSqlite]
    public async Task Looking_whether_something_was_set_is_one_command(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await DraftsAsync(desk, 0, 3);
        cabinet.Commands.Clear();

        await desk.Get<RuleBoard>().CatchUpAsync(desk.Cabinet);

        Assert.Single(cabinet.Commands.Texts);
        Assert.Empty(cabinet.Plans.Scans(cabinet.ConnectionString));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Who_set_the_same_part_from_an_older_page_is_told_who_was_faster_and_overwrites_nothing(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await DraftsAsync(desk, 0, 3);

        var refused = await Assert.ThrowsAsync<SettingOvertaken>(() => DraftsAsync(desk, 0, 9));

        Assert.Equal("此项设置已由王芳于 11月23日 10:21 更改，您的修改未保存，请核对后重新提交。", refused.Message);
        Assert.Equal(["7 天→3 天"], await HistoryAsync(cabinet));
        await Assert.ThrowsAsync<SettingOvertaken>(() => DraftsAsync(desk, 99, 9));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_many_who_set_one_part_at_the_same_moment_one_succeeds(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 8).Select(async days =>
        {
            await using var desk = cabinet.Desk();
            return await Record.ExceptionAsync(() => DraftsAsync(desk, 0, 10 + days));
        }));

        Assert.Equal(1, outcomes.Count(fault => fault is null));
        Assert.All(outcomes.OfType<Exception>(), fault => Assert.IsType<SettingOvertaken>(fault));
        Assert.Single(await HistoryAsync(cabinet));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_parts_are_set_at_the_same_moment_without_hindering_each_other(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var one = cabinet.Desk();
        await using var other = cabinet.Desk();

        await Task.WhenAll(
            DraftsAsync(one, 0, 3),
            other.Get<SettingBook>().EnterAsync<AccountLimits>(NewKey, 0, limits => limits with { IdleMinutes = 5 }, Sample.Stamp()));

        await using var desk = cabinet.Desk();
        var rules = desk.Get<RuleBoard>().Current;
        Assert.Equal((2, 3, 5), (rules.Revision, rules.Counter.DraftDays, rules.Accounts.IdleMinutes));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_same_form_sent_twice_is_one_revision(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var key = NewKey;
        await DraftsAsync(desk, 0, 3, key);

        Assert.Equal(EntryOutcome.AlreadySaved, (await DraftsAsync(desk, 0, 3, key)).Outcome);
        Assert.Single(await HistoryAsync(cabinet));
    }

    [Theory, OnSqlite]
    public async Task What_breaks_a_rule_or_changes_nothing_is_not_written(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();

        var refused = await Assert.ThrowsAsync<SettingRefused>(() => DraftsAsync(desk, 0, 1000));
        Assert.Equal(new Fault("DraftDays", "草稿保留天数须为 1 至 90 的整数。"), refused.Faults.Single());
        Assert.Equal("没有改动，未保存。", (await Assert.ThrowsAsync<RuleBroken>(() => DraftsAsync(desk, 0, 7))).Message);
        Assert.Empty(await HistoryAsync(cabinet));
    }

    [Theory, OnSqlite]
    public async Task A_revision_is_never_altered_and_never_taken_out(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await DraftsAsync(desk, 0, 3);

        foreach (var state in new[] { EntityState.Modified, EntityState.Deleted })
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
            {
                turn.Cabinet.Entry(await turn.Cabinet.SettingRevisions.SingleAsync()).State = state;
                return "";
            }));
        }
    }

    [Theory, OnSqlite]
    public async Task A_stored_part_that_cannot_be_read_is_said_and_not_left_out(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await DraftsAsync(desk, 0, 3);
        await desk.Cabinet.Database.ExecuteSqlRawAsync("""UPDATE "SettingRevisions" SET "Content" = '{{"draftWeeks":1}}'""");
        await using var other = TestCabinet.Provide(engine, cabinet.Folder, cabinet.ConnectionString);
        await using var start = new Desk(other.CreateAsyncScope());

        await Assert.ThrowsAsync<InvalidDataException>(() => start.Get<RuleBoard>().CatchUpAsync(start.Cabinet));
    }

    private static Task<Entry> DraftsAsync(Desk desk, int seen, int days, RequestKey? key = null) =>
        desk.Get<SettingBook>().EnterAsync<CounterRules>(key ?? NewKey, seen, rules => rules with { DraftDays = days }, Sample.Stamp());

    private static async Task<IEnumerable<string>> HistoryAsync(TestCabinet cabinet)
    {
        await using var desk = cabinet.Desk();
        var revisions = await desk.Cabinet.SettingRevisions.AsNoTracking().OrderBy(revision => revision.Number).ToListAsync();
        return revisions.SelectMany(revision => revision.Changes).Select(change => $"{change.From}→{change.To}");
    }
}
