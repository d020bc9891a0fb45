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
    private static readonly Guid Stranger = Guid.NewGuid();

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_draft_is_opened_as_it_was_last_saved_by_its_owner_alone(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var (tray, page) = (desk.Get<DraftTray>(), Page());

        Assert.Equal(DraftOutcome.Saved, (await tray.SaveAsync(page, Sheet("{}"), Sample.Stamp())).Outcome);
        Assert.Equal(DraftOutcome.Saved, (await tray.SaveAsync(page, Sheet("""{"name":"𬭎"}"""), Sample.Stamp(1))).Outcome);

        Assert.Equal(new FoundDraft(null, null, """{"name":"𬭎"}""", 2, Sample.Stamp(1).At), await tray.FindAsync(page.DraftId, Owner));
        Assert.Null((await tray.FindAsync(page.DraftId, Stranger))!.Form);
        Assert.Equal(DraftOutcome.NotYours, (await tray.SaveAsync(page with { OwnerId = Stranger }, Sheet("{}"), Sample.Stamp(2))).Outcome);
        Assert.Equal([new DraftLine(page.DraftId, CertificateKind.Unit, null, "某某公司", Sample.Stamp(1).At)], await tray.ListAsync(Owner, 10));
        Assert.Empty(await tray.ListAsync(Stranger, 10));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_two_windows_neither_overwrites_what_it_has_not_seen(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var (tray, one) = (desk.Get<DraftTray>(), Page());
        var other = one with { PageId = Guid.NewGuid() };
        await tray.SaveAsync(one, Sheet("one"), Sample.Stamp());
        await tray.SaveAsync(one, Sheet("one, its answer lost on the way"), Sample.Stamp(1));

        var refused = await tray.SaveAsync(other, Sheet("other"), Sample.Stamp(2));

        Assert.Equal(new DraftEntry(DraftOutcome.SavedElsewhere, Sample.Stamp(1).At, 2), refused);
        Assert.Equal(DraftOutcome.Saved, (await tray.SaveAsync(other with { Version = refused.Version }, Sheet("other"), Sample.Stamp(3))).Outcome);
        Assert.Equal(DraftOutcome.SavedElsewhere, (await tray.SaveAsync(one, Sheet("one"), Sample.Stamp(4))).Outcome);
        Assert.Equal("other", (await tray.FindAsync(one.DraftId, Owner))!.Form);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_late_autosave_never_revives_a_submitted_draft(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var (tray, saved, neverSaved) = (desk.Get<DraftTray>(), Page(), Page());
        await tray.SaveAsync(saved, Sheet("{}"), Sample.Stamp());
        await SubmitAsync(desk, saved);
        await SubmitAsync(desk, neverSaved);

        foreach (var page in new[] { saved, neverSaved })
        {
            Assert.Equal(DraftOutcome.Submitted, (await tray.SaveAsync(page, Sheet("{}"), Sample.Stamp(1))).Outcome);
            var found = (await tray.FindAsync(page.DraftId, Owner))!;
            Assert.Null(found.Form);
            Assert.StartsWith("YY20261123-000", found.Application, StringComparison.Ordinal);
        }

        Assert.Empty(await tray.ListAsync(Owner, 10));
        Assert.True(await desk.Cabinet.Drafts.AllAsync(draft => draft.Content == null && draft.Label == null && draft.ApplicationId != null));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_form_is_not_submitted_over_what_another_window_saved(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var (tray, one) = (desk.Get<DraftTray>(), Page());
        var other = one with { PageId = Guid.NewGuid() };
        await tray.SaveAsync(one, Sheet("one"), Sample.Stamp());

        var held = await Assert.ThrowsAsync<DraftHeld>(() => SubmitAsync(desk, other));

        Assert.Equal("另一窗口于 10:21:00 保存过这份草稿，那里改动的内容不在本页。请核对，再按一次即以本页为准。", held.Message);
        Assert.Equal(0, await desk.Cabinet.Ledger.CountAsync());
        await SubmitAsync(desk, other with { Version = held.Version!.Value });
        Assert.Equal(1, await desk.Cabinet.Ledger.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_clerks_draft_cannot_be_submitted_or_thrown_away(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var (tray, page) = (desk.Get<DraftTray>(), Page());
        await tray.SaveAsync(page, Sheet("{}"), Sample.Stamp());

        var held = await Assert.ThrowsAsync<DraftHeld>(() => SubmitAsync(desk, page with { OwnerId = Stranger }));
        Assert.Null(held.Version);
        Assert.False(await tray.DiscardAsync(page.DraftId, Stranger, Sample.Stamp()));
        Assert.NotNull((await tray.FindAsync(page.DraftId, Owner))!.Form);

        Assert.True(await tray.DiscardAsync(page.DraftId, Owner, Sample.Stamp()));
        Assert.True(await tray.DiscardAsync(page.DraftId, Owner, Sample.Stamp()));
        Assert.Null(await tray.FindAsync(page.DraftId, Owner));
        Assert.Equal(0, await desk.Cabinet.Ledger.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task F9_and_autosaves_at_once_give_one_application_and_an_empty_draft(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        for (var round = 0; round < 5; round++)
        {
            var page = Page();
            var submission = new RequestKey(page.DraftId, "");
            await Task.WhenAll(Enumerable.Range(0, 8).Select(async hand =>
            {
                await using var desk = cabinet.Desk();
                if (hand is 3 or 5)
                {
                    await SubmitAsync(desk, page, submission);
                }
                else
                {
                    var entry = await desk.Get<DraftTray>().SaveAsync(page, Sheet("{}"), Sample.Stamp());
                    Assert.True(entry.Outcome is DraftOutcome.Saved or DraftOutcome.Submitted);
                }
            }));

            await using var later = cabinet.Desk();
            Assert.Equal(round + 1, await later.Cabinet.Ledger.CountAsync());
            var draft = await later.Cabinet.Drafts.SingleAsync(draft => draft.Id == page.DraftId);
            Assert.Equal((true, true), (draft.ApplicationId is not null, draft.Content is null && draft.Label is null));
        }
    }

    [Theory, OnSqlite]
    public async Task A_draft_that_was_damaged_leaves_the_others_on_the_list(string engine)
    {
        await using var cabinet = await TestCabinet.OpenAsync(engine);
        await using var desk = cabinet.Desk();
        var (whole, damaged) = (Page(), Page());
        await desk.Get<DraftTray>().SaveAsync(whole, Sheet("{}"), Sample.Stamp());
        await desk.Get<DraftTray>().SaveAsync(damaged, Sheet("{}"), Sample.Stamp(1));
        await desk.Cabinet.Drafts.Where(draft => draft.Id == damaged.DraftId)
            .ExecuteUpdateAsync(draft => draft.SetProperty(one => one.Label, new byte[] { 1, 2, 3 }));

        Assert.Equal([null, "某某公司"], (await desk.Get<DraftTray>().ListAsync(Owner, 10)).Select(line => line.Label));
    }

    private static DraftPage Page() => new(Guid.NewGuid(), Owner, Guid.NewGuid(), 0);

    private static DraftSheet Sheet(string form) => new(CertificateKind.Unit, null, "某某公司", form);

    private static Task<Entry> SubmitAsync(Desk desk, DraftPage page, RequestKey? request = null) =>
        desk.Registrar.EnterAsync(request ?? new(Guid.NewGuid(), ""), Sample.Stamp(), async turn =>
        {
            var number = await turn.NextNumberAsync(Sample.Point, Sample.Day);
            var application = turn.Cabinet.Add(Sample.Application(number, Sample.Unit())).Entity;
            await turn.SettleDraftAsync(page, application, Sample.Stamp());
            return number.Text;
        });
}
