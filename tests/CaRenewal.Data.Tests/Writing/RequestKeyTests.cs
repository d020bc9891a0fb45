using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Writing;

public sealed class RequestKeyTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_same_form_sent_twice_makes_one_application_and_says_who_submitted_it(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var request = new RequestKey(Guid.NewGuid(), "kind=unit");
        await desk.SubmitAsync(Sample.Unit(), request);

        var again = await desk.SubmitAsync(Sample.Unit(), request, Sample.Stamp(5, "1002", "李强"));

        Assert.Equal((EntryOutcome.AlreadySaved, "YY20261123-0001"), (again.Outcome, again.Answer));
        Assert.Equal("本单已由王芳于 10:21 提交，未重复保存。", again.Sentence);
        Assert.Equal(1, await desk.Cabinet.Ledger.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_same_form_with_other_content_is_not_saved_and_says_so(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var request = new RequestKey(Guid.NewGuid(), "count=1");
        await desk.SubmitAsync(Sample.Unit(), request);

        var again = await desk.SubmitAsync(Sample.Unit(), request with { Content = "count=2" });

        Assert.Equal((EntryOutcome.SavedWithOtherContent, "YY20261123-0001"), (again.Outcome, again.Answer));
        Assert.Equal("本单已提交，修改未保存。", again.Sentence);
        Assert.Equal(1, await desk.Cabinet.Ledger.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Ten_times_the_same_form_at_once_makes_one_application(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        var request = new RequestKey(Guid.NewGuid(), "");

        var entries = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            await using var desk = cabinet.Desk();
            return await desk.SubmitAsync(Sample.Unit(), request);
        }));

        await using var other = cabinet.Desk();
        Assert.Single(entries, entry => entry.Outcome is EntryOutcome.Saved);
        Assert.All(entries, entry => Assert.Equal("YY20261123-0001", entry.Answer));
        Assert.Equal(1, await other.Cabinet.Ledger.CountAsync());
    }

    /// <summary>On SQLite one process writes at a time, so that nothing can fall in between.</summary>
    [Theory, OnPostgreSql]
    public async Task A_form_that_is_refused_for_what_it_wrote_itself_a_moment_ago_gets_the_first_answer(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var first = cabinet.Desk();
        await using var second = cabinet.Desk();
        await first.SubmitAsync(Sample.Unit());
        var form = new RequestKey(Guid.NewGuid(), "签章");

        var entry = await second.Registrar.EnterAsync(form, Sample.Stamp(), async turn =>
        {
            await first.Registrar.EnterAsync(form, Sample.Stamp(), SignAsync);
            return await SignAsync(turn);
        });

        Assert.Equal(EntryOutcome.AlreadySaved, entry.Outcome);
    }

    [Theory, OnPostgreSql]
    public async Task Who_reads_while_another_writes_is_told_so_and_not_refused_for_a_mixture_of_both(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var first = cabinet.Desk();
        await using var second = cabinet.Desk();
        await first.SubmitAsync(Sample.Unit());

        var changed = await Assert.ThrowsAsync<ChangedMeanwhile>(() => second.Registrar.EnterAsync(new RequestKey(Guid.NewGuid(), ""), Sample.Stamp(), async turn =>
        {
            await first.Registrar.EnterAsync(new RequestKey(Guid.NewGuid(), ""), Sample.Stamp(1), SignAsync);
            return await SignAsync(turn);
        }));

        Assert.Equal(Sample.Stamp(1), changed.Stamp);
    }

    private static async Task<string> SignAsync(Turn turn)
    {
        var application = (await turn.LoadAsync(Submitting.Number(1), 1))!;
        application.Sign(Sample.Papers(application), Sample.Stamp(1));
        return "";
    }
}
