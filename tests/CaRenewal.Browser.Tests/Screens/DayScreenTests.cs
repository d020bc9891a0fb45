using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Web.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>The supervisor's day and the queue of reviews, in every state.</summary>
public sealed class DayScreenTests(DemoWindow window) : IClassFixture<DemoWindow>
{
    [ChromiumFact]
    public async Task Day_and_reviews_break_no_rule_of_access_and_fit_the_window() => await window.AssertNoneAsync(
    [
        Of("日常：今天", "/day"),
        Of("日常：筛选", "/day?business=Renew&clerk=1001&channel=POS机刷卡"),
        Of("日常：没有受理", "/day?date=2026-11-01"),
        Of("日常：月", "/day/month"),
        Of("日常：年", "/day/year"),
        Of("复核：待复核", "/reviews"),
        Of("复核：未勾选", "/reviews") with { Status = 422, Prepare = LeaveAllUntickedAsync },
    ]);

    [ChromiumFact]
    public async Task The_queue_is_worked_off_without_a_pointer()
    {
        await using var supervisor = await window.SitDownAsync("/reviews", who: CounterHost.Supervisor);
        var waiting = int.Parse(await supervisor.Page.Locator(".bar .badge").InnerTextAsync());

        await supervisor.PressAsync("F8");
        await Expect(supervisor.Page.Locator("#review")).ToBeVisibleAsync();
        await supervisor.PressAsync("F9");
        await Expect(supervisor.Page.Locator(".banner.good")).ToContainTextAsync("已复核");

        await Expect(supervisor.Page.Locator(".bar .badge")).ToHaveCountAsync(waiting > 1 ? 1 : 0);
    }

    private static async Task LeaveAllUntickedAsync(Clerk clerk)
    {
        await clerk.PressAsync("F9");
        await clerk.SeesFocusAsync("#errors");
    }

    private static Screen Of(string name, string address) => new(name, address, Who: CounterHost.Supervisor);
}
