using CaRenewal.Core;
using CaRenewal.Core.Applications;
using CaRenewal.Data.Drafts;
using CaRenewal.Data.Tests.Cabinets;
using CaRenewal.Data.Tests.Samples;
using CaRenewal.Data.Writing;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Data.Tests.Drafts;

public sealed class DraftTrayTests
{
    private static readonly Guid Owner = Guid.NewGuid();

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_draft_is_opened_as_it_was_last_saved_by_its_owner_alone(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var (tray, id) = (desk.Get<DraftTray>(), Guid.NewGuid());

        Assert.True(await tray.SaveAsync(id, Owner, CertificateKind.Unit, "{}", Sample.Stamp()));
        Assert.True(await tray.SaveAsync(id, Owner, CertificateKind.Unit, """{"name":"𬭎"}""", Sample.Stamp(1)));

        Assert.Equal("""{"name":"𬭎"}""", await tray.OpenAsync(id, Owner));
        Assert.Null(await tray.OpenAsync(id, Guid.NewGuid()));
        Assert.False(await tray.SaveAsync(id, Guid.NewGuid(), CertificateKind.Unit, "{}", Sample.Stamp(2)));
        Assert.Equal([new DraftLine(id, CertificateKind.Unit, Sample.Stamp(1).At)], await tray.ListAsync(Owner, 10));
        Assert.Empty(await tray.ListAsync(Guid.NewGuid(), 10));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_late_autosave_never_revives_a_submitted_draft(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var (tray, saved, neverSaved) = (desk.Get<DraftTray>(), Guid.NewGuid(), Guid.NewGuid());
        await tray.SaveAsync(saved, Owner, CertificateKind.Unit, "{}", Sample.Stamp());
        await SubmitAsync(desk, saved, Owner);
        await SubmitAsync(desk, neverSaved, Owner);

        foreach (var id in new[] { saved, neverSaved })
        {
            Assert.False(await tray.SaveAsync(id, Owner, CertificateKind.Unit, "{}", Sample.Stamp(1)));
            Assert.Null(await tray.OpenAsync(id, Owner));
        }

        Assert.Empty(await tray.ListAsync(Owner, 10));
        Assert.True(await desk.Cabinet.Drafts.AllAsync(draft => draft.Content == null && draft.ApplicationId != null));
    }

    [Theory, OnSqlite]
    public async Task Another_clerks_draft_cannot_be_submitted_or_thrown_away(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var (tray, id) = (desk.Get<DraftTray>(), Guid.NewGuid());
        await tray.SaveAsync(id, Owner, CertificateKind.Unit, "{}", Sample.Stamp());

        await Assert.ThrowsAsync<RuleBroken>(() => SubmitAsync(desk, id, Guid.NewGuid()));
        await tray.DiscardAsync(id, Guid.NewGuid(), Sample.Stamp());
        Assert.NotNull(await tray.OpenAsync(id, Owner));

        await tray.DiscardAsync(id, Owner, Sample.Stamp());
        Assert.Null(await tray.OpenAsync(id, Owner));
        Assert.Equal(0, await desk.Cabinet.Ledger.CountAsync());
    }

    private static Task<Entry> SubmitAsync(Desk desk, Guid draft, Guid owner) =>
        desk.Registrar.EnterAsync(new(Guid.NewGuid(), ""), Sample.Stamp(), async turn =>
        {
            var number = await turn.NextNumberAsync(Sample.Point, Sample.Day);
            var application = turn.Cabinet.Add(Sample.Application(number, Sample.Unit())).Entity;
            await DraftTray.SettleAsync(turn, draft, owner, application, Sample.Stamp());
            return number.Text;
        });
}
