using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Data.Staff;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>Log-in, own account and staff in each of their states.</summary>
public sealed class AccountScreenTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    private const string Own = "7001";
    private const string WithPhone = "7002";
    private const string Auditor = "8001";

    private string key = "";

    [ChromiumFact]
    public async Task Accounts_break_no_rule_of_access_and_fit_the_window()
    {
        await window.Host.HireAsync(Own, Roles.Clerk);
        await window.Host.HireAsync(WithPhone, Roles.Clerk);
        await window.Host.HireAsync(Auditor, Roles.Auditor);
        await window.AssertNoneAsync(Mine());
        await window.AssertNoneAsync(SecondFactor());
        await window.AssertNoneAsync(Staff());
        await window.AssertNoneAsync(Expired());
    }

    private static IEnumerable<Screen> Mine() =>
    [
        new("我的账号", "/account", Who: Own),
        new("修改密码", "/account/password", Who: Own),
        new("修改密码：错误", "/account/password", 422, async clerk =>
        {
            await clerk.Page.FillAsync("#Current", "falsch");
            await clerk.Page.FillAsync("#Password", "kurz");
            await clerk.Page.FillAsync("#Repeated", "kurz");
            await RefusedAsync(clerk);
        }, Who: Own),
    ];

    private IEnumerable<Screen> SecondFactor() =>
    [
        new("启用动态验证码", "/account/second-factor", Who: WithPhone),
        new("启用动态验证码：错误", "/account/second-factor", 422, async clerk =>
        {
            await clerk.Page.FillAsync("#Code", "000000");
            await RefusedAsync(clerk);
        }, Who: WithPhone),
        new("恢复码", "/account/second-factor", 200, async clerk =>
        {
            key = await clerk.Page.Locator("form .code").First.TextContentAsync() ?? "";
            await clerk.Page.FillAsync("#Code", Authenticator.Code(key));
            await clerk.PressAsync("F9");
            await Expect(clerk.Page.Locator(".codes li")).ToHaveCountAsync(10);
        }, Who: WithPhone),
        new("登录：动态验证码", "/login", 200, HalfwayAsync, LoggedIn: false),
        new("登录：动态验证码不正确", "/login", 200, async clerk =>
        {
            await HalfwayAsync(clerk);
            await clerk.Page.FillAsync("#Code", "000000");
            await clerk.Page.PressAsync("#Code", "Enter");
            await Expect(clerk.Page.Locator("#errors")).ToBeFocusedAsync();
        }, LoggedIn: false),
    ];

    private static IEnumerable<Screen> Staff() =>
    [
        new("人员", "/staff", Who: CounterHost.Administrator),
        new("人员：稽核所见", "/staff/1001", Who: Auditor),
        new("受理记录：稽核所见", "/applications", Who: Auditor),
        new("新建账号", "/staff/new", Who: CounterHost.Administrator),
        new("新建账号：错误", "/staff/new", 422, RefusedAsync, Who: CounterHost.Administrator),
        new("账号：自己", "/staff/9001", Who: CounterHost.Administrator),
        new("账号：他人", "/staff/2001", 200, clerk => clerk.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => { one.open = true; })"), Who: CounterHost.Administrator),
        new("账号：初始密码", "/staff/new", 200, async clerk =>
        {
            await clerk.Page.FillAsync("#StaffNumber", "1002");
            await clerk.Page.FillAsync("#Name", "阿布都热合曼·买买提艾力江·吐尔逊江·库尔班");
            await clerk.Page.FillAsync("#WindowName", "窗口 04");
            await clerk.Page.CheckAsync("input[name=Roles][value=clerk]");
            await clerk.PressAsync("F9");
            await Expect(clerk.Page.Locator("#temporary")).ToBeVisibleAsync();
        }, Who: CounterHost.Administrator),
    ];

    private IEnumerable<Screen> Expired() =>
    [
        new("登录已过期", "/settings/point", 401, ExpireAsync, Who: CounterHost.Supervisor),
        new("登录已过期：继续提交", "/settings/point", 401, async clerk =>
        {
            await ExpireAsync(clerk);
            var door = await clerk.Page.Context.NewPageAsync();
            await door.GotoAsync("/login");
            await CounterWindow.LogInAsync(door, CounterHost.Supervisor);
            await door.CloseAsync();
            await clerk.PressAsync("F9");
            await clerk.SeesTitleAsync("填写的内容都在");
        }, Who: CounterHost.Supervisor),
    ];

    private async Task ExpireAsync(Clerk clerk)
    {
        await clerk.Page.FillAsync("#Place", "资阳区政务服务中心3楼");
        window.StandIdle();
        await clerk.PressAsync("F9");
        await clerk.SeesTitleAsync("登录已过期，填写的内容都在");
    }

    private static async Task HalfwayAsync(Clerk clerk)
    {
        await CounterWindow.EnterPasswordAsync(clerk.Page, WithPhone);
        await clerk.SeesTitleAsync("动态验证码");
    }

    private static async Task RefusedAsync(Clerk clerk)
    {
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator("#errors")).ToBeFocusedAsync();
    }
}
