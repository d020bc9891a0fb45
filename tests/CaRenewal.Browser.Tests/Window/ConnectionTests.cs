using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>The server cannot be reached: the page stays, says so, and goes on when it can.</summary>
public sealed class ConnectionTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    private const string Lost = "网络中断，未提交；填写的内容都在，恢复后再按一次。";

    [ChromiumFact]
    public async Task F9_at_the_intake_keeps_the_page_with_all_that_is_typed_and_goes_through_afterwards()
    {
        await window.WasHereAsync(Visits.Unit("益阳市断网测试有限公司", Codes.LostConnection));
        await using var clerk = await window.SitDownAsync();
        await clerk.TypeAsync(Codes.LostConnection[^6..]);
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Years:checked");
        await clerk.MoveToAsync("HasPendingBid");
        await clerk.PressAsync("Space");
        await clerk.PressAsync("F6");
        var before = await window.CountApplicationsAsync();

        await clerk.LoseConnectionAsync();
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator("[data-lost]")).ToHaveTextAsync(Lost);
        await Expect(clerk.Page.Locator("[data-lost]")).ToBeInViewportAsync();
        await Expect(clerk.Page.Locator("[name=HasPendingBid]:checked")).ToHaveCountAsync(1);
        Assert.Equal(before, await window.CountApplicationsAsync());

        await clerk.LoseConnectionAsync(false);
        await clerk.PressAsync("F9");
        await clerk.SeesRegisteredAsync();
        Assert.Equal(before + 1, await window.CountApplicationsAsync());
    }

    [ChromiumFact]
    public async Task F9_at_the_application_keeps_the_terminals_number()
    {
        var number = await window.Host.SubmitAsync(Visits.Person("断网甲"), Visits.Renewal);
        await using var clerk = await window.SitDownAsync($"/applications/{number}");
        await clerk.PressAsync("F6");
        await clerk.SeesFocusAsync("#Finish_Reference");
        await clerk.TypeAsync("TERM00010099");

        await clerk.LoseConnectionAsync();
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator("[data-lost]")).ToHaveTextAsync(Lost);
        await Expect(clerk.Page.Locator("#Finish_Reference")).ToHaveValueAsync("TERM00010099");

        await clerk.LoseConnectionAsync(false);
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator(".heading .status")).ToHaveTextAsync("已受理");
    }

    [ChromiumFact]
    public async Task An_autosave_says_so_and_resumes_by_itself()
    {
        await using var clerk = await window.SitDownAsync("/applications/new?kind=unit");
        await clerk.SeesFocusAsync("#Name");
        await clerk.LoseConnectionAsync();
        await clerk.TypeAsync("益阳市自动恢复有限公司");
        await Expect(clerk.Page.Locator("[data-saved]")).ToHaveTextAsync("网络中断，草稿未保存，恢复后自动再存。");

        await clerk.LoseConnectionAsync(false);
        await clerk.SeesSavedAsync();

        await clerk.Page.ReloadAsync();
        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市自动恢复有限公司");
    }

    [ChromiumFact]
    public async Task A_server_that_answers_with_nothing_but_its_proxys_error_keeps_the_page_too()
    {
        await using var clerk = await window.SitDownAsync("/applications/new?kind=unit");
        clerk.Expects(502);
        await clerk.SeesFocusAsync("#Name");
        await clerk.TypeAsync("益阳市程序重启有限公司");
        await clerk.Page.RouteAsync("**/*", route => route.FulfillAsync(new() { Status = 502 }));

        await clerk.PressAsync("F9");

        await Expect(clerk.Page.Locator("[data-lost]")).ToBeVisibleAsync();
        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市程序重启有限公司");
    }
}
