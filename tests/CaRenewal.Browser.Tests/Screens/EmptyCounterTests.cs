using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>Screens before the first customer, and those of errors.</summary>
public sealed class EmptyCounterTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    [ChromiumFact]
    public Task Screens_without_data_and_with_errors_break_no_rule_of_access_and_fit_the_window() => window.AssertNoneAsync(
    [
        new("登录", "/login", LoggedIn: false),
        new("登录：错误", "/login", LoggedIn: false, Prepare: async clerk =>
        {
            await clerk.TypeAsync("1001");
            await clerk.PressAsync("Enter");
            await clerk.TypeAsync("wrong");
            await clerk.PressAsync("Enter");
            await clerk.SeesFocusAsync("#errors");
        }),
        new("受理台：空", "/counter"),
        new("受理台：未找到", "/counter", Prepare: async clerk =>
        {
            await clerk.TypeAsync("16JQ9B");
            await clerk.PressAsync("Enter");
            await Expect(clerk.Page.Locator("#found")).ToContainTextAsync("Q9B”。F3 新建单位，Shift+F3 新建个人。");
        }),
        new("快捷键", "/keys"),
        new("快捷键：窗口", "/counter", Prepare: async clerk =>
        {
            await clerk.PressAsync("F1");
            await Expect(clerk.Page.Locator("#keys")).ToBeVisibleAsync();
        }),
        new("受理记录：空", "/applications"),
        new("单位：空", "/applications/new?kind=unit"),
        new("单位：错误", "/applications/new?kind=unit", Prepare: SubmitNothing),
        new("个人：空", "/applications/new?kind=personal"),
        new("个人：错误", "/applications/new?kind=personal", Prepare: SubmitNothing),
        new("补正告知：单位", "/applications/new?kind=unit", Prepare: SendHomeAsync),
        new("补正告知：个人", "/applications/new?kind=personal", Prepare: SendHomeAsync),
        new("补正告知：错误", "/applications/new?kind=unit", Status: 422, Prepare: async clerk =>
        {
            await SendHomeAsync(clerk);
            await clerk.Page.SelectOptionAsync("#Notice_Items_1__Flaw", "");
            await clerk.PressAsync("F9");
            await clerk.SeesFocusAsync("#errors");
        }),
        new("补正告知书", "/applications/new?kind=unit", Prepare: async clerk =>
        {
            await clerk.SeesFocusAsync("#Name");
            await clerk.TypeAsync("益阳市告知书测试有限公司");
            await SendHomeAsync(clerk);
            await clerk.PressAsync("F9");
            await clerk.SeesFocusAsync("#next-customer");
        }),
        new("404", "/applications/YY20261123-9999", Status: 404),
        new("500", "/dev/gallery/failure", Status: 500),
        new("被规则拒绝", "/dev/gallery/broken-rule", Status: 422),
    ]);

    private static async Task SendHomeAsync(Clerk clerk)
    {
        await clerk.SeesFocusAsync("#Name");
        await clerk.PressAsync("F8");
        await clerk.SeesTitleAsync("补正告知");
    }

    private static async Task SubmitNothing(Clerk clerk)
    {
        await clerk.SeesFocusAsync("#Name");
        await clerk.PressAsync("F9");
        await clerk.SeesFocusAsync("#errors");
    }
}
