using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

public sealed class SubmissionTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    [ChromiumFact]
    public async Task F9_pressed_twice_gives_one_application_and_says_so()
    {
        await using var clerk = await AtTheLastKeyAsync(Codes.DoubleKey);
        var before = await window.CountApplicationsAsync();
        var arrived = new TaskCompletionSource();
        await clerk.Page.RouteAsync("**/applications", async route =>
        {
            if (!arrived.Task.IsCompleted)
            {
                // Taken by the server, but its answer never comes: the clerk presses again.
                await route.FetchAsync(new() { MaxRedirects = 0 });
                arrived.SetResult();
            }
            else
            {
                await route.ContinueAsync();
            }
        });

        await clerk.PressAsync("F9");
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await clerk.PressAsync("F9");

        await Expect(clerk.Page.GetByText("本单已由李敏于 10:21 提交，未重复保存。")).ToBeVisibleAsync();
        Assert.Equal(before + 1, await window.CountApplicationsAsync());
    }

    [ChromiumFact]
    public async Task Going_back_after_F9_finds_the_application_and_no_live_form()
    {
        await using var clerk = await AtTheLastKeyAsync(Codes.GoingBack);
        await clerk.PressAsync("F9");
        await clerk.SeesRegisteredAsync();
        await clerk.ConfirmsPrintAsync(1);
        var number = await clerk.Page.TextContentAsync("h1");

        await clerk.Page.GoBackAsync();

        await Expect(clerk.Page.Locator("h1")).ToHaveTextAsync(number!);
        await Expect(clerk.Page.Locator("#intake")).ToHaveCountAsync(0);
        Assert.Equal(1, await clerk.CountAsync("prints"));
    }

    [ChromiumFact]
    public async Task Loading_the_application_again_does_not_print_again()
    {
        await using var clerk = await AtTheLastKeyAsync(Codes.Reload);
        await clerk.PressAsync("F9");
        await clerk.ConfirmsPrintAsync(1);

        await clerk.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal(1, await clerk.CountAsync("prints"));
    }

    [ChromiumFact]
    public async Task A_print_window_that_does_not_come_up_is_told_and_tried_again()
    {
        await using var clerk = await AtTheLastKeyAsync(Codes.NoPrint);
        clerk.ExpectsNoConnection();
        await clerk.Page.RouteAsync("**/papers/**", route => route.AbortAsync());

        await clerk.PressAsync("F9");

        await clerk.SeesRegisteredAsync();
        var told = clerk.Page.Locator("[data-print-failed]");
        await Expect(told).ToBeVisibleAsync();
        await Expect(told).ToHaveTextAsync("打印窗口没有弹出？请重试，或下载 PDF。");
        Assert.Equal(0, await clerk.CountAsync("prints"));

        await clerk.Page.UnrouteAsync("**/papers/**");
        var file = await clerk.Page.APIRequest.GetAsync((await told.GetByText("下载 PDF").GetAttributeAsync("href"))!);
        Assert.StartsWith("attachment", file.Headers["content-disposition"], StringComparison.Ordinal);
        await told.GetByRole(AriaRole.Button, new() { Name = "重试" }).FocusAsync();
        await clerk.PressAsync("Enter");
        await clerk.ConfirmsPrintAsync(1);
        await Expect(told).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task Without_JavaScript_the_button_submits_and_Enter_still_does_not()
    {
        await window.WasHereAsync(Visits.Unit("益阳市无脚本测试有限公司", Codes.WithoutScript));
        await using var clerk = await window.SitDownAsync(javaScript: false);
        var before = await window.CountApplicationsAsync();
        await clerk.SeesFocusAsync("#q");
        await clerk.TypeAsync(Codes.WithoutScript[^6..]);
        await clerk.PressAsync("Enter");
        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市无脚本测试有限公司");

        await clerk.Page.FocusAsync("#Mobile");
        await clerk.PressAsync("Enter");
        await clerk.Page.CheckAsync("#HasPendingBid");
        foreach (var box in await clerk.Page.Locator("#brought input[type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }

        Assert.Equal(before, await window.CountApplicationsAsync());
        await clerk.Page.FocusAsync("[data-key=F9]");
        await clerk.PressAsync("Enter");
        await clerk.SeesRegisteredAsync();
        Assert.Equal(before + 1, await window.CountApplicationsAsync());
    }

    [ChromiumFact]
    public async Task What_is_missing_is_listed_on_top_with_the_focus_and_nothing_typed_is_lost()
    {
        await using var clerk = await window.SitDownAsync("/applications/new?kind=unit");
        await clerk.SeesFocusAsync("#Name");
        await clerk.TypeAsync("益阳市未填完有限公司");

        await clerk.PressAsync("F9");

        await clerk.SeesFocusAsync("#errors");
        await Expect(clerk.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^错误："));
        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市未填完有限公司");
        var first = clerk.Page.Locator("#errors a").First;
        var words = await first.TextContentAsync();
        var field = (await first.GetAttributeAsync("href"))![1..];
        await Expect(clerk.Page.Locator($"#{field}-error")).ToContainTextAsync(words!);
        await clerk.PressAsync("Tab");
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync($"#{field}");
    }

    private async Task<Clerk> AtTheLastKeyAsync(string code)
    {
        await window.WasHereAsync(Visits.Unit($"益阳市测试{code[^6..]}有限公司", code));
        var clerk = await window.SitDownAsync();
        await clerk.SeesFocusAsync("#q");
        await clerk.TypeAsync(code[^6..]);
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Years:checked");
        await clerk.MoveToAsync("HasPendingBid");
        await clerk.PressAsync("Space");
        await clerk.PressAsync("F6");
        return clerk;
    }
}
