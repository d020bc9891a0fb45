using CaRenewal.Core.Applications;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Drafts;

public sealed class DraftClearingTests
{
    private static readonly Guid Owner = Guid.NewGuid();

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_nobody_came_back_to_goes_and_the_rest_stays(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var (old, kept) = (await SaveAsync(desk, 0), await SaveAsync(desk, 1));

        Assert.Equal(1, await desk.Get<DraftClearing>().ClearAsync(Sample.Stamp(1).At, Sample.Stamp(2)));

        Assert.Null(await desk.Get<DraftTray>().FindAsync(old, Owner));
        Assert.NotNull(await desk.Get<DraftTray>().FindAsync(kept, Owner));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Hundreds_go_in_several_turns(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        for (var draft = 0; draft < 201; draft++)
        {
            await SaveAsync(desk, 0);
        }

        Assert.Equal(201, await desk.Get<DraftClearing>().ClearAsync(Sample.Stamp(1).At, Sample.Stamp(2)));

        Assert.Equal(0, await desk.Cabinet.Drafts.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_form_that_was_submitted_stays_so_when_its_closed_draft_is_cleared(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var page = new DraftPage(Guid.NewGuid(), Owner, Guid.NewGuid(), 0);
        await desk.Registrar.EnterAsync(new(page.DraftId, ""), Sample.Stamp(), async turn =>
        {
            var number = await turn.NextNumberAsync(Sample.Point, Sample.Day);
            var application = turn.Cabinet.Add(Sample.Application(number, Sample.Unit())).Entity;
            await turn.SettleDraftAsync(page, application, Sample.Stamp());
            return number.Text;
        });
        Assert.Equal(1, await desk.Get<DraftClearing>().ClearAsync(Sample.Stamp(1).At, Sample.Stamp(2)));

        var late = await desk.Get<DraftTray>().SaveAsync(page, new(CertificateKind.Unit, null, "", "{}"), Sample.Stamp(3));

        Assert.Equal(DraftOutcome.Submitted, late.Outcome);
        Assert.Equal(0, await desk.Cabinet.Drafts.CountAsync());
    }

    private static async Task<Guid> SaveAsync(Desk desk, int minute)
    {
        var id = Guid.NewGuid();
        await desk.Get<DraftTray>().SaveAsync(new(id, Owner, id, 0), new(CertificateKind.Unit, null, "", "{}"), Sample.Stamp(minute));
        return id;
    }
}
