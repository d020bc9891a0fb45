using CaRenewal.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>The clerk was away, and the log-in has ended with a form half filled in.</summary>
public sealed class IdleTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    [ChromiumFact]
    public async Task F9_after_an_idle_log_out_comes_back_to_the_full_form()
    {
        await using var clerk = await TypeAsync("益阳市午休有限公司");
        window.StandIdle();

        await clerk.PressAsync("F9");
        await clerk.SeesTitleAsync("登录已过期，填写的内容都在");
        await Expect(clerk.Page.Locator("body")).Not.ToContainTextAsync("益阳市午休有限公司");
        await LogInFromAsync(clerk, "a[target=_blank]");
        await clerk.PressAsync("F9");

        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市午休有限公司");
        await Expect(clerk.Page.Locator("#Mobile")).ToHaveValueAsync("13800000001");
        await clerk.SeesSavedAsync();
    }

    [ChromiumFact]
    public async Task An_autosave_says_that_the_log_in_has_ended_and_goes_on_by_itself_after_the_next()
    {
        await using var clerk = await TypeAsync("益阳市继续保存有限公司");
        await clerk.SeesSavedAsync();
        window.StandIdle();

        await clerk.Page.FillAsync("#Landline", "07374200001");
        await Expect(clerk.Page.Locator("[data-saved]")).ToHaveTextAsync("登录已过期，未保存；填写的内容都在，请在新窗口登录后继续。");
        await LogInFromAsync(clerk, "[data-login]");
        await clerk.SeesSavedAsync();
        await Expect(clerk.Page.Locator("[data-login]")).ToBeHiddenAsync();

        await clerk.Page.ReloadAsync();
        await Expect(clerk.Page.Locator("#Landline")).ToHaveValueAsync("07374200001");
    }

    [ChromiumFact]
    public async Task A_page_whose_token_went_stale_gets_a_fresh_one_and_saves()
    {
        await using var clerk = await TypeAsync("益阳市令牌过期有限公司");
        await clerk.Page.Context.ClearCookiesAsync(new() { Name = "carenewal.form" });

        await clerk.SeesSavedAsync();
        await clerk.PressAsync("F9");

        await Expect(clerk.Page.Locator("#errors")).Not.ToContainTextAsync("页面已过期");
        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市令牌过期有限公司");
    }

    private async Task<Clerk> TypeAsync(string name)
    {
        var clerk = await window.SitDownAsync("/applications/new?kind=unit");
        clerk.Expects(400);
        clerk.Expects(401);
        await clerk.SeesFocusAsync("#Name");
        await clerk.TypeAsync(name);
        await clerk.FillAsync("Mobile", "13800000001");
        return clerk;
    }

    private static async Task LogInFromAsync(Clerk clerk, string link)
    {
        var opened = await clerk.Page.RunAndWaitForPopupAsync(async () =>
        {
            await clerk.Page.FocusAsync(link);
            await clerk.PressAsync("Enter");
        });
        await CounterWindow.LogInAsync(opened);
        await opened.CloseAsync();
    }
}
