using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Web.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>Screens with forms under way, and what they say when one cannot be kept.</summary>
public sealed class DraftScreensTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    private const string Unit = "/applications/new?kind=unit";

    [ChromiumFact]
    public async Task Screens_with_drafts_break_no_rule_of_access_and_fit_the_window()
    {
        await window.AssertNoneAsync([new("草稿：空", "/drafts"), new("单位：断网", Unit, Status: 502, Prepare: LoseServer)]);

        var number = await window.Host.RenewAsync();
        await SaveAsync($"/applications/{number}/amendment", "Address", "益阳市金山南路1号");
        await SaveAsync("/applications/new?kind=personal", "Name", "阿依古丽·买买提");
        await SaveAsync("/applications/new?kind=personal", "Mobile", "13900000000");
        for (var draft = 0; draft < 4; draft++)
        {
            await SaveAsync(Unit, "Name", "益阳市资阳区长春经济开发区示例建筑装饰工程设计咨询与招标代理服务有限责任公司第一");
        }

        await window.AssertNoneAsync(
        [
            new("受理台：有草稿", "/counter", Prepare: OpenRow),
            new("草稿：有数据", "/drafts"),
            new("单位：已打开草稿", "/counter", Prepare: async clerk =>
            {
                await clerk.SeesFocusAsync("#q");
                await clerk.PressAsync("ArrowDown");
                await clerk.PressAsync("Enter");
                await Expect(clerk.Page.Locator("[data-saved]")).ToHaveTextAsync("已打开上次保存的草稿");
            }),
            new("单位：另一窗口", Unit, Status: 409, Prepare: SaveInTwoWindows),
            new("单位：登录已过期", Unit, Status: 401, Prepare: async clerk =>
            {
                await clerk.Page.Context.ClearCookiesAsync();
                await clerk.TypeAsync("某某");
                await Expect(clerk.Page.Locator("[data-login]")).ToBeVisibleAsync();
            }),
        ]);
    }

    private async Task SaveAsync(string address, string field, string value)
    {
        await using var clerk = await window.SitDownAsync(address);
        await clerk.Page.FillAsync($"#{field}", value);
        await clerk.SeesSavedAsync();
    }

    private static async Task LoseServer(Clerk clerk)
    {
        await clerk.Page.RouteAsync("**/health", route => route.FulfillAsync(new() { Status = 502 }));
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator("[data-lost]")).ToBeVisibleAsync();
    }

    private static async Task OpenRow(Clerk clerk)
    {
        await clerk.Page.FocusAsync("[aria-labelledby=drafts] summary >> nth=1");
        await clerk.PressAsync("Enter");
        await Expect(clerk.Page.GetByText("确定丢弃").Nth(1)).ToBeVisibleAsync();
    }

    private static async Task SaveInTwoWindows(Clerk clerk)
    {
        var other = await clerk.Page.Context.NewPageAsync();
        await other.GotoAsync(clerk.Page.Url);
        await other.FillAsync("#Name", "一");
        await Expect(other.Locator("[data-saved]")).ToContainTextAsync("草稿已保存");
        await other.CloseAsync();
        await clerk.Page.FillAsync("#Name", "二");
        await Expect(clerk.Page.Locator("[data-mine]")).ToBeVisibleAsync();
    }
}
