using System.Text;
using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>对账 and 日结 from the slips to the signed paper: every state is looked at on the way.</summary>
public sealed class ClosingScreenTests(DemoWindow window) : IClassFixture<DemoWindow>
{
    private const string Reconcile = "/day/reconcile";
    private const string Close = "/day/close";

    [ChromiumFact]
    public async Task Reconciling_and_closing_break_no_rule_of_access_and_fit_the_window()
    {
        await window.AssertNoneAsync(
        [
            Of("对账：未录入", Reconcile),
            Of("对账：空的一天", $"{Reconcile}?date=2026-11-15"),
            Of("对账：错误", Reconcile, 422, async clerk =>
            {
                await clerk.Page.FillAsync("#Totals_Rows_0__Count", "x");
                await clerk.PressAsync("F9");
                await Expect(clerk.Page.Locator("#errors")).ToBeVisibleAsync();
            }),
            Of("账单：错误", $"{Reconcile}?date=2026-11-15", 422, async clerk =>
            {
                await ImportAsync(clerk, "不是账单");
                await Expect(clerk.Page.Locator("#errors")).ToBeVisibleAsync();
            }),
            Of("日结：有未处理", Close),
            Of("日结：空的一天", $"{Close}?date=2026-11-15"),
        ]);

        await CloseEarlierDayAsync();
        await window.AssertNoneAsync(
        [
            Of("日结：已日结", $"{Close}?date=2026-11-15"),
            Of("日结：重开", $"{Close}?date=2026-11-15", who: CounterHost.Administrator, prepare: clerk => clerk.Page.ClickAsync("summary")),
            Of("对账：有差异", $"{Reconcile}?date=2026-11-15"),
        ]);
    }

    private async Task CloseEarlierDayAsync()
    {
        await using var supervisor = await window.SitDownAsync($"{Reconcile}?date=2026-11-15", who: CounterHost.Supervisor);
        await ImportAsync(supervisor, "交易时间,微信订单号,应结订单金额,退款金额\n`2026-11-15 10:00:00,`4200000031,`200.00,`0.00\n");
        await Expect(supervisor.Page.Locator("#differences-title")).ToBeVisibleAsync();
        await supervisor.Page.GotoAsync($"{Close}?date=2026-11-15");
        await supervisor.SeesFocusAsync("[data-key=F9]");
        await supervisor.PressAsync("F9");
        await Expect(supervisor.Page.Locator("#versions-title")).ToBeVisibleAsync();
        await Pictures.TakeAsync(supervisor.Page, "closed");
    }

    private static async Task ImportAsync(Clerk clerk, string file)
    {
        await clerk.Page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "bill.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(file) });
        await clerk.Page.ClickAsync("form[action$='/day/statements'] button[type=submit]");
    }

    private static Screen Of(string name, string address, int status = 200, Func<Clerk, Task>? prepare = null, string who = CounterHost.Supervisor) =>
        new(name, address, status, prepare, Who: who);
}
