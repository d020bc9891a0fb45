using System.Net;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Features.Applications.Intake;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Features.Applications.Drafts;

public sealed class AutosaveTests : IDisposable
{
    private readonly CounterHost host = new();

    [Fact]
    public async Task A_page_that_is_loaded_again_holds_all_that_was_typed()
    {
        var clerk = await host.LogInAsync();
        var (address, page) = await clerk.OpenIntakeAsync();
        var typed = IntakeVisit.Filled(page, IntakeVisit.Unit());
        (typed["Lines[1].Business"], typed["Lines[1].Count"], typed["Materials[1].Reason"], typed["Name"]) = ("Renew", "12", "原件已看", "  益阳 “某某”（益阳）&<𬭎> 公司 ");

        var answer = await clerk.AutosaveAsync(typed);
        var again = await clerk.OpenAsync(address);

        Assert.Equal((HttpStatusCode.OK, "草稿已保存 10:21:00"), (answer.Status, answer.Detail));
        var found = IntakeVisit.FieldsOf(again);
        Assert.All(typed.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && !field.Key.StartsWith("Draft", StringComparison.Ordinal)),
            field => Assert.Equal(field.Value, found.GetValueOrDefault(field.Key)));
        Assert.Equal("已打开上次保存的草稿", again.QuerySelector("[data-saved]")!.TextContent);
        Assert.NotEqual("dirty", again.QuerySelector("#intake")!.GetAttribute("data-unsaved"));
    }

    [Fact]
    public async Task A_page_that_was_only_opened_leaves_no_draft()
    {
        var clerk = await host.LogInAsync();
        var (address, _) = await clerk.OpenIntakeAsync();

        Assert.Equal("", (await clerk.OpenAsync(address)).QuerySelector("[data-saved]")!.TextContent);
        Assert.Empty(await clerk.DraftsAsync());
    }

    [Fact]
    public async Task A_save_is_one_command_besides_asking_whether_its_clerk_still_stands()
    {
        var clerk = await host.LogInAsync();
        var values = (await clerk.OpenIntakeAsync()).Page.Typed(("Name", "某某"));
        await clerk.AutosaveAsync(values);
        host.Sql.Clear();

        await clerk.AutosaveAsync(values);

        var own = host.Sql.Commands.Where(command => !command.StartsWith("PRAGMA", StringComparison.Ordinal) && !command.Contains("FROM \"Staff\"", StringComparison.Ordinal));
        Assert.StartsWith("UPDATE", Assert.Single(own), StringComparison.Ordinal);
    }

    [Fact]
    public async Task F9_takes_the_draft_away_and_what_arrives_later_revives_nothing()
    {
        var clerk = await host.LogInAsync();
        var (address, page) = await clerk.OpenIntakeAsync();
        var values = IntakeVisit.Filled(page, IntakeVisit.Unit());
        await clerk.AutosaveAsync(values);
        Assert.Single(await clerk.DraftsAsync());

        var registered = await clerk.PressF9Async(values);
        Assert.Equal("/applications/YY20261123-0001?print=1", registered.Headers.Location!.ToString());

        Assert.Equal((HttpStatusCode.Conflict, "本单已提交，修改未保存。"), await LateAsync(clerk, values));
        Assert.Empty(await clerk.DraftsAsync());
        Assert.Equal("/applications/YY20261123-0001", (await clerk.Client.GetAsync(address)).Headers.Location!.ToString());
        Assert.Equal("/applications/YY20261123-0001", (await clerk.PressF9Async(values)).Headers.Location!.ToString());
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_refused_F9_leaves_a_page_that_saves_itself()
    {
        var clerk = await host.LogInAsync();
        var page = await Browser.ReadAsync(await clerk.PressF9Async((await clerk.OpenIntakeAsync()).Page.Typed(("Name", "益阳某某公司"))));
        Assert.NotEmpty(IntakeVisit.Summary(page));

        Assert.Equal("dirty", page.QuerySelector("#intake")!.GetAttribute("data-unsaved"));
        Assert.Equal(HttpStatusCode.OK, (await clerk.AutosaveAsync(page.Typed())).Status);
        Assert.Equal("益阳某某公司", Assert.Single(await clerk.DraftsAsync()).Label);
    }

    [Fact]
    public async Task Without_a_log_in_a_script_is_told_so_and_a_stale_token_is_answered_with_a_fresh_one()
    {
        var clerk = await host.LogInAsync();
        var values = (await clerk.OpenIntakeAsync()).Page.Typed(("Name", "某某"));
        var stranger = new Browser(host.CreateClient());
        var refused = await stranger.AutosaveAsync(values);
        Assert.Equal((HttpStatusCode.Unauthorized, "登录已过期，未保存；填写的内容都在，请在新窗口登录后继续。"), (refused.Status, refused.Detail));

        values["__RequestVerificationToken"] = "stale";
        var stale = await clerk.AutosaveAsync(values);
        Assert.Equal(HttpStatusCode.BadRequest, stale.Status);
        Assert.Empty(await clerk.DraftsAsync());

        values["__RequestVerificationToken"] = stale.Token!;
        Assert.Equal(HttpStatusCode.OK, (await clerk.AutosaveAsync(values)).Status);
    }

    [Fact]
    public async Task On_the_next_day_a_draft_opens_with_the_marks_of_what_changed()
    {
        var clerk = await host.LogInAsync();
        await host.RenewAsync();
        var search = await clerk.SubmitAsync(await clerk.OpenAsync("/counter"), "/counter/search", ("Text", Visits.UnitCode));
        var (address, page) = await clerk.OpenIntakeAsync(search.Headers.Location!.ToString());
        await clerk.AutosaveAsync(page.Typed(("Delegate.Name", "陈晨")));

        host.Clock.Pass(TimeSpan.FromDays(1));
        var tomorrow = await host.LogInAsync();

        foreach (var found in new[] { address, (await tomorrow.DraftsAsync())[0].Address })
        {
            Assert.Contains("刘芳", (await tomorrow.OpenAsync(found)).GetElementById("Delegate_Name-was")!.TextContent, StringComparison.Ordinal);
        }
    }

    public void Dispose() => host.Dispose();

    private static async Task<(HttpStatusCode, string)> LateAsync(Browser clerk, Dictionary<string, string> values)
    {
        var late = await clerk.AutosaveAsync(values);
        return (late.Status, late.Detail);
    }

    private Task<int> CountAsync() => host.WithAsync<CabinetContext, int>(cabinet => cabinet.Ledger.CountAsync());
}
