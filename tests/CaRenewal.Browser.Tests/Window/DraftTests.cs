using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>Nothing that was typed is lost: not by a reload, a crash, a slip of the hand, another window.</summary>
public sealed class DraftTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    private const string Intake = "/applications/new?kind=unit";

    [ChromiumFact]
    public async Task A_form_that_is_loaded_again_holds_everything_and_leaving_it_asks_nothing()
    {
        await using var clerk = await TypeAsync("益阳市重新载入有限公司");
        await clerk.SeesSavedAsync();

        await clerk.Page.ReloadAsync();

        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市重新载入有限公司");
        await Expect(clerk.Page.Locator("#brought input:checked")).Not.ToHaveCountAsync(0);
        await clerk.PressAsync("Escape");
        await clerk.SeesFocusAsync("#q");
    }

    [ChromiumFact]
    public async Task After_a_crash_the_counter_lists_the_draft_and_the_arrows_lead_to_it()
    {
        await using (var crashed = await TypeAsync("益阳市浏览器崩溃有限公司"))
        {
            await crashed.SeesSavedAsync();
            Assert.Equal(0, await crashed.Page.EvaluateAsync<int>("localStorage.length + Object.keys(sessionStorage).filter(key => !/keys|prints|pointers/.test(key)).length"));
        }

        await using var clerk = await window.SitDownAsync();
        await clerk.SeesFocusAsync("#q");
        // What another test typed last may still have been on its way and stand above.
        var drafts = (await clerk.Page.Locator("[data-item]").AllTextContentsAsync()).ToList();
        for (var above = drafts.IndexOf("益阳市浏览器崩溃有限公司"); above >= 0; above--)
        {
            await clerk.PressAsync("ArrowDown");
        }

        await Expect(clerk.Page.Locator(":focus")).ToHaveTextAsync("益阳市浏览器崩溃有限公司");
        await clerk.PressAsync("Enter");

        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市浏览器崩溃有限公司");
        await Expect(clerk.Page.Locator("[data-saved]")).ToHaveTextAsync("已打开上次保存的草稿");
        Assert.Equal(0, await clerk.CountAsync("pointers"));
    }

    [ChromiumFact]
    public async Task Leaving_before_it_is_saved_asks_first()
    {
        await using var clerk = await TypeAsync("益阳市还没保存有限公司");
        var asked = new TaskCompletionSource<string>();
        clerk.Page.Dialog += async (_, dialog) =>
        {
            await dialog.DismissAsync();
            asked.TrySetResult(dialog.Type);
        };

        await clerk.PressAsync("Escape");

        Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromSeconds(10)));
        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市还没保存有限公司");
    }

    [ChromiumFact]
    public async Task A_form_that_was_only_looked_at_leaves_nothing_behind()
    {
        await using var clerk = await window.SitDownAsync(Intake);
        await clerk.SeesFocusAsync("#Name");
        var before = await CountDraftsAsync();

        await clerk.PressAsync("Tab");
        await clerk.PressAsync("F9");
        await clerk.SeesFocusAsync("#errors");
        await Task.Delay(TimeSpan.FromSeconds(4));

        Assert.Equal(before, await CountDraftsAsync());
    }

    [ChromiumFact]
    public async Task What_was_typed_just_before_F9_is_in_the_draft_when_the_server_fails()
    {
        await using var clerk = await window.SitDownAsync(Intake);
        clerk.Expects(500);
        var address = clerk.Page.Url;
        await clerk.SeesFocusAsync("#Name");
        await clerk.Page.RouteAsync("**/applications", route => route.FulfillAsync(new() { Status = 500, Body = "500" }));

        await clerk.TypeAsync("益阳市服务器故障有限公司");
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator("body")).ToHaveTextAsync("500");

        await clerk.GoAsync(address);
        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市服务器故障有限公司");
    }

    [ChromiumFact]
    public async Task A_second_window_with_the_same_draft_is_told_and_asked_which_one_counts()
    {
        await using var clerk = await TypeAsync("一");
        await clerk.SeesSavedAsync();
        var other = await clerk.Page.Context.NewPageAsync();
        await other.GotoAsync(clerk.Page.Url);
        await clerk.Page.FillAsync("#SocialSecurityNumber", "无");
        await SeesVersionAsync(clerk.Page.Url[^32..], 2);

        await other.FillAsync("#Name", "二");
        await Expect(other.Locator("[data-saved]")).ToHaveTextAsync("另一窗口于 10:21:00 保存过这份草稿，本页未存草稿。");
        await other.FocusAsync("[data-mine]");
        await other.Keyboard.PressAsync("Enter");
        await Expect(other.Locator("[data-saved]")).ToHaveTextAsync("草稿已保存 10:21:00");
        await Expect(other.Locator("[data-mine]")).ToBeHiddenAsync();

        await other.ReloadAsync();
        await Expect(other.Locator("#Name")).ToHaveValueAsync("二");
        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("一");
    }

    [ChromiumFact]
    public async Task A_draft_is_thrown_away_in_two_steps_of_the_keyboard()
    {
        await using var clerk = await TypeAsync("益阳市不要了有限公司");
        await clerk.SeesSavedAsync();
        await clerk.PressAsync("Escape");
        await clerk.SeesFocusAsync("#q");
        var row = clerk.Page.Locator("[aria-labelledby=drafts] li", new() { HasText = "益阳市不要了有限公司" });
        await Expect(row).ToBeVisibleAsync();

        await row.Locator("summary").FocusAsync();
        await clerk.PressAsync("Enter");
        await clerk.PressAsync("Tab");
        await clerk.PressAsync("Enter");

        await Expect(clerk.Page.Locator(".banner.good")).ToHaveTextAsync("草稿已丢弃。");
        await Expect(row).ToHaveCountAsync(0);
    }

    private async Task<Clerk> TypeAsync(string name)
    {
        var clerk = await window.SitDownAsync(Intake);
        clerk.Expects(409);
        await clerk.SeesFocusAsync("#Name");
        await clerk.TypeAsync(name);
        await clerk.PressAsync("F6");
        return clerk;
    }

    // The clock of the counter stands still: the words of the second save are those of the first.
    private async Task SeesVersionAsync(string key, int version)
    {
        for (var look = 0; look < 50; look++)
        {
            if (await window.Host.WithAsync<CabinetContext, bool>(cabinet => cabinet.Drafts.AnyAsync(draft => draft.Id == Guid.Parse(key) && draft.Version >= version)))
            {
                return;
            }

            await Task.Delay(200);
        }

        Assert.Fail("The second change was not saved.");
    }

    private Task<int> CountDraftsAsync() => window.Host.WithAsync<CabinetContext, int>(cabinet => cabinet.Drafts.CountAsync());
}
