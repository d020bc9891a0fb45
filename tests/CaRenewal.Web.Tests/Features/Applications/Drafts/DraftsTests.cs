using System.Net;
using CaRenewal.Data;
using CaRenewal.Web.Features.Applications.Drafts;
using CaRenewal.Web.Tests.Features.Applications.Intake;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Applications.Drafts;

public sealed class DraftsTests : IDisposable
{
    private readonly CounterHost host = new();

    [Fact]
    public async Task The_counter_lists_whom_each_draft_is_about_and_opens_it()
    {
        var clerk = await host.LogInAsync();
        await SaveAsync(clerk, "unit", ("Name", "益阳市测试装饰（益阳）有限公司"));
        host.Clock.Pass(TimeSpan.FromSeconds(1));
        await SaveAsync(clerk, "personal", ("Name", "阿依古丽·买买提"), ("Document.Number", "440308199901101512"));
        host.Clock.Pass(TimeSpan.FromSeconds(1));
        await SaveAsync(clerk, "personal", ("Mobile", "13900000000"));

        var drafts = await clerk.DraftsAsync();

        Assert.Equal(["未填名称", "阿*** 440***********1512", "益阳市测试装饰（益阳）有限公司"], drafts.Select(draft => draft.Label));
        Assert.Equal("13900000000", IntakeVisit.FieldsOf(await clerk.OpenAsync(drafts[0].Address))["Mobile"]);
        Assert.Equal("440308199901101512", IntakeVisit.FieldsOf(await clerk.OpenAsync(drafts[1].Address))["Document.Number"]);
        Assert.DoesNotContain("买买提", (await clerk.OpenAsync("/counter")).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_thrown_away_once_and_twice_is_no_fault()
    {
        var clerk = await host.LogInAsync();
        await SaveAsync(clerk, "unit", ("Name", "留下"));
        host.Clock.Pass(TimeSpan.FromSeconds(1));
        await SaveAsync(clerk, "unit", ("Name", "丢弃"));
        var (page, action) = (await clerk.OpenAsync("/counter"), $"/drafts/{KeyOf((await clerk.DraftsAsync())[0].Address)}/removal");

        var after = await clerk.SubmitAndFollowAsync(page, action);
        await clerk.SubmitAndFollowAsync(page, action);

        Assert.Equal("草稿已丢弃。", after.QuerySelector(".banner.good")!.TextContent);
        Assert.Equal(["留下"], (await clerk.DraftsAsync()).Select(draft => draft.Label));
    }

    [Fact]
    public async Task More_drafts_than_the_counter_shows_are_all_on_their_own_page()
    {
        var clerk = await host.LogInAsync();
        for (var draft = 0; draft < 7; draft++)
        {
            await SaveAsync(clerk, "unit", ("Name", $"第{draft}份"));
        }

        var counter = await clerk.OpenAsync("/counter");
        Assert.Equal("5+", counter.QuerySelector("#drafts span")!.TextContent);
        Assert.Equal("/drafts", counter.QuerySelector("[aria-labelledby=drafts] .card-head a")!.GetAttribute("href"));
        Assert.Equal(5, (await clerk.DraftsAsync()).Count);
        Assert.Equal(7, (await clerk.DraftsAsync("/drafts")).Count);
    }

    [Fact]
    public async Task Another_clerks_draft_is_not_there()
    {
        var (clerk, other) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        var address = await SaveAsync(clerk, "unit", ("Name", "某某"));
        var typed = (await clerk.OpenAsync(address)).Typed();

        Assert.Empty(await other.DraftsAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await other.Client.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.AutosaveAsync(await WithTokenAsync(other, typed))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PressF9Async(await WithTokenAsync(other, []), $"/drafts/{KeyOf(address)}/removal")).StatusCode);
        Assert.Single(await clerk.DraftsAsync());
    }

    [Fact]
    public async Task A_page_that_another_clerk_takes_over_is_submitted_under_their_own_name()
    {
        var (clerk, other) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        var typed = IntakeVisit.Filled((await clerk.OpenIntakeAsync()).Page, IntakeVisit.Unit());
        await clerk.AutosaveAsync(typed);

        var told = await Browser.ReadAsync(await other.PressF9Async(await WithTokenAsync(other, typed)));
        Assert.Equal(["这份草稿属于其他受理员，填写的内容都在。再按一次即以您的名义办理。"], IntakeVisit.Summary(told));
        var mine = told.Typed();
        await other.PressF9Async(mine);
        await other.PressF9Async(mine);

        var entry = await host.WithAsync<CabinetContext, Data.Applications.LedgerEntry>(cabinet => cabinet.Ledger.SingleAsync());
        Assert.Equal(CounterHost.Supervisor, entry.SubmittedBy);
        Assert.Single(await clerk.DraftsAsync());
    }

    [Fact]
    public async Task Two_windows_with_one_draft_lose_nothing_of_either_and_give_one_application()
    {
        var clerk = await host.LogInAsync();
        var address = await SaveAsync(clerk, "unit", ("Name", "某某"));
        var one = IntakeVisit.Filled(await clerk.OpenAsync(address), IntakeVisit.Unit());
        var other = IntakeVisit.Filled(await clerk.OpenAsync(address), new(IntakeVisit.Unit()) { ["Mobile"] = "13800000009" });
        await clerk.AutosaveAsync(one);

        var refused = await clerk.AutosaveAsync(other);
        Assert.Equal((HttpStatusCode.Conflict, "另一窗口于 10:21:00 保存过这份草稿，本页未存草稿。"), (refused.Status, refused.Detail));
        var told = await Browser.ReadAsync(await clerk.PressF9Async(other));
        Assert.Equal(["另一窗口于 10:21:00 保存过这份草稿，那里改动的内容不在本页。请核对，再按一次即以本页为准。"], IntakeVisit.Summary(told));
        Assert.Equal("13800000000", IntakeVisit.FieldsOf(await clerk.OpenAsync(address))["Mobile"]);
        Assert.Equal("13800000009", IntakeVisit.FieldsOf(told)["Mobile"]);

        Assert.Equal(HttpStatusCode.SeeOther, (await clerk.PressF9Async(told.Typed())).StatusCode);
        Assert.Equal("/applications/YY20261123-0001", (await clerk.PressF9Async(one)).Headers.Location!.ToString());
        Assert.Equal(1, await host.WithAsync<CabinetContext, int>(cabinet => cabinet.Ledger.CountAsync()));
    }

    [Fact]
    public async Task A_window_that_was_told_may_overwrite_the_other_knowingly()
    {
        var clerk = await host.LogInAsync();
        var address = await SaveAsync(clerk, "unit", ("Name", "一"));
        var other = (await clerk.OpenAsync(address)).Typed(("Name", "二"));
        await clerk.AutosaveAsync((await clerk.OpenAsync(address)).Typed(("Name", "三")));

        other["DraftVersion"] = $"{(await clerk.AutosaveAsync(other)).Version}";

        Assert.Equal(HttpStatusCode.OK, (await clerk.AutosaveAsync(other)).Status);
        Assert.Equal("二", IntakeVisit.FieldsOf(await clerk.OpenAsync(address))["Name"]);
    }

    [Fact]
    public async Task An_amendment_has_a_draft_too_and_it_is_told_when_somebody_else_was_faster()
    {
        var (clerk, number) = (await host.LogInAsync(), await host.RenewAsync());
        var (_, page) = await clerk.OpenIntakeAsync($"/applications/{number}/amendment");
        await clerk.AutosaveAsync(page.Typed(("Address", "益阳市金山南路1号")));

        var (label, address) = Assert.Single(await clerk.DraftsAsync());
        Assert.Equal((Visits.UnitName, $"/applications/{number}/amendment"), (label, address.Split('?')[0]));
        Assert.Contains(number, (await clerk.OpenAsync("/counter")).QuerySelector("[aria-labelledby=drafts] li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(address, (await clerk.Client.GetAsync($"/applications/new?form={KeyOf(address)}")).Headers.Location!.ToString());
        await host.AmendAsync(number, Visits.Unit(), Visits.Renewal);
        var draft = await clerk.OpenAsync(address);
        Assert.Equal("益阳市金山南路1号", IntakeVisit.FieldsOf(draft)["Address"]);

        var told = await Browser.ReadAsync(await clerk.PressF9Async(draft.Typed(), $"/applications/{number}/amendment"));
        Assert.StartsWith("本单已由周建华于", Assert.Single(IntakeVisit.Summary(told)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await clerk.PressF9Async(told.Typed(), $"/applications/{number}/amendment")).StatusCode);
        Assert.Equal("益阳市金山南路1号", ((Core.Applications.UnitHolder)(await host.FindAsync(number)).Particulars.Holder).Address);
        Assert.Empty(await clerk.DraftsAsync());
        Assert.Equal($"/applications/{number}", (await clerk.Client.GetAsync(address)).Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/applications/new?form=00000000000000000000000000000001", HttpStatusCode.NotFound)]
    [InlineData("/applications/new?kind=unit&form=00000000000000000000000000000001", HttpStatusCode.OK)]
    [InlineData("/applications/new?kind=unit&form=00000000000000000000000000000000", HttpStatusCode.Redirect)]
    [InlineData("/applications/new?kind=unit&form=abc", HttpStatusCode.Redirect)]
    public async Task A_key_that_nobody_used_opens_a_fresh_page_where_the_kind_is_said(string address, HttpStatusCode status)
    {
        var clerk = await host.LogInAsync();

        Assert.Equal(status, (await clerk.Client.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_draft_expires_seven_days_after_its_last_change()
    {
        var clerk = await host.LogInAsync();
        await SaveAsync(clerk, "unit", ("Name", "旧"));
        var values = IntakeVisit.Filled((await clerk.OpenIntakeAsync()).Page, IntakeVisit.Unit());
        var submitted = (await clerk.PressF9Async(values)).Headers.Location!.ToString().Split('?')[0];
        host.Clock.Pass(TimeSpan.FromDays(1));
        clerk = await host.LogInAsync();
        await SaveAsync(clerk, "unit", ("Name", "新"));

        host.Clock.Pass(TimeSpan.FromDays(6));
        Assert.Equal(0, await ExpireAsync());
        host.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(2, await ExpireAsync());

        clerk = await host.LogInAsync();
        Assert.Equal(["新"], (await clerk.DraftsAsync()).Select(draft => draft.Label));
        Assert.Equal(submitted, (await clerk.Client.GetAsync($"/applications/new?kind=unit&form={values["RequestKey"]}")).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Conflict, (await clerk.AutosaveAsync(await WithTokenAsync(clerk, values))).Status);
    }

    [Fact]
    public async Task How_long_a_draft_lasts_is_set()
    {
        host.Settings["Intake:DraftDays"] = "2";
        await SaveAsync(await host.LogInAsync(), "unit", ("Name", "某某"));

        host.Clock.Pass(TimeSpan.FromDays(2) + TimeSpan.FromSeconds(1));

        Assert.Equal(1, await ExpireAsync());
    }

    public void Dispose() => host.Dispose();

    private Task<int> ExpireAsync() => host.WithAsync<DraftExpiry, int>(expiry => expiry.ClearAsync(default));

    /// <returns>The address of the draft.</returns>
    private static async Task<string> SaveAsync(Browser clerk, string kind, params (string Name, string Value)[] typed)
    {
        var (address, page) = await clerk.OpenIntakeAsync($"/applications/new?kind={kind}");
        Assert.Equal(HttpStatusCode.OK, (await clerk.AutosaveAsync(page.Typed(typed))).Status);
        return address;
    }

    private static string KeyOf(string address) => address[^32..];

    private static async Task<Dictionary<string, string>> WithTokenAsync(Browser clerk, Dictionary<string, string> values)
    {
        var token = (await clerk.OpenAsync("/counter")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return new(values) { ["__RequestVerificationToken"] = token };
    }
}
