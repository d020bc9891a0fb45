using CaRenewal.Data.Applications;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Writing;

public sealed class ConflictTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_form_made_from_an_older_version_is_refused_and_says_who_changed_it(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());
        await SignAsync(desk, 1);

        var refused = await Assert.ThrowsAsync<ChangedMeanwhile>(() => SignAsync(desk, 1));

        Assert.Equal("本单已由李强于 11月23日 10:26 更改，您的操作未保存，请核对后重新提交。", refused.Message);
        Assert.Equal(2, (await desk.Cabinet.FindApplicationAsync(Submitting.Number(1)))!.Version);
    }

    [Theory, OnPostgreSql]
    public async Task Of_two_clerks_who_change_the_same_version_at_the_same_moment_one_is_refused(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var one = cabinet.Desk();
        await using var two = cabinet.Desk();
        await one.SubmitAsync(Sample.Unit());

        var refused = await Assert.ThrowsAsync<ChangedMeanwhile>(() => one.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            var application = (await turn.LoadAsync(Submitting.Number(1), 1))!;
            await SignAsync(two, 1);
            application.NotePrinted(Sample.Stamp(6), "附件1");
            return "";
        }));

        Assert.Equal("1002", refused.Stamp.By);
        await using var other = cabinet.Desk();
        var read = (await other.Cabinet.FindApplicationAsync(Submitting.Number(1)))!;
        Assert.NotNull(read.Signed);
        Assert.Equal(2, read.Events.Count);
    }

    [Theory, OnSqlite]
    public async Task Nobody_writes_past_the_registrar(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        desk.Cabinet.Add(Sample.Application(Submitting.Number(1), Sample.Unit()));

        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Cabinet.SaveChangesAsync());
    }

    [Theory, OnSqlite]
    public async Task An_event_of_the_timeline_cannot_be_altered(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        await desk.SubmitAsync(Sample.Unit());

        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Registrar.EnterAsync(null, Sample.Stamp(), async turn =>
        {
            var application = await turn.Cabinet.Applications.SingleAsync();
            turn.Cabinet.Remove(application.Events[0]);
            return "";
        }));
    }

    private static Task<Entry> SignAsync(Desk desk, int version) => desk.Registrar.EnterAsync(null, Sample.Stamp(5), async turn =>
    {
        var application = (await turn.LoadAsync(Submitting.Number(1), version))!;
        application.Sign(Sample.Papers(application), Sample.Stamp(5, "1002", "李强"));
        return "";
    });
}
