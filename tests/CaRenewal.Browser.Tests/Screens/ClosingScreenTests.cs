using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Core.Fees;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>对账 and 日结 of a day with money in it, from the slips to the second version: every state is looked at on the way.</summary>
public sealed class ClosingScreenTests(BusyWindow window) : IClassFixture<BusyWindow>
{
    private const string Friday = "2026-11-20";
    private const string Reconcile = "/day/reconcile";
    private const string Close = "/day/close";
    private const string Explanation = "终端合计含一笔未经本系统登记的收款：客户在窗口外扫码误付，已与客户核对，次日由财务原路退回，凭证附后；请复核人核对终端流水后签字";

    [ChromiumFact]
    public async Task Reconciling_and_closing_break_no_rule_of_access_and_fit_the_window()
    {
        await window.AssertNoneAsync(Open());
        await RefundAsync();
        await using (var clerk = await window.SitDownAsync($"{Reconcile}?date={Friday}"))
        {
            await clerk.TypesSlipsAsync(more: 50, into: await BusiestAsync(clerk));
        }

        await window.AssertNoneAsync([Of("对账：终端不符", $"{Reconcile}?date={Friday}"), Of("日结：终端不符", $"{Close}?date={Friday}")]);
        await ExplainAsync();
        await window.AssertNoneAsync([Of("日结：可日结", $"{Close}?date={Friday}"), Of("日结：日结并打印", $"{Close}?date={Friday}", 200, CloseAsync)]);
        await window.AssertNoneAsync(Closed());
        await ReopenAsync();
        await window.AssertNoneAsync([Of("日结：已重开", $"{Close}?date={Friday}"), Of("日结：第二版", $"{Close}?date={Friday}", 200, CloseAsync)]);
        await window.AssertNoneAsync(Differing());
    }

    [ChromiumFact]
    public async Task An_import_under_way_says_how_far_it_is()
    {
        await using var held = window.Host.HoldBooks();
        await window.AssertNoneAsync(
        [
            Of("账单：正在导入", $"{Reconcile}?date=2026-11-19", 200, async clerk =>
            {
                await clerk.Page.RouteAsync("**/day/statements/*", route => route.FulfillAsync(new() { Status = 204 }));
                await clerk.ImportsAsync(EveningSteps.Statement([.. Enumerable.Range(1, 5000).Select(line => ("2026-11-19 10:00:00", $"42000{line:00000}", 200m))]));
                await Expect(clerk.Page.Locator("#progress")).ToContainTextAsync("行");
            }),
        ]);
    }

    private static IEnumerable<Screen> Open() =>
    [
        Of("对账：未录入", $"{Reconcile}?date={Friday}"),
        Of("对账：空的一天", $"{Reconcile}?date=2026-11-15"),
        Of("对账：错误", Reconcile, 422, async clerk =>
        {
            await clerk.Page.FillAsync("#Totals_Rows_0__Count", "x");
            await clerk.PressAsync("F9");
            await clerk.SeesFocusAsync("#errors");
        }),
        Of("账单：错误", $"{Reconcile}?date={Friday}", 422, async clerk =>
        {
            await clerk.ImportsAsync("不是账单");
            await clerk.SeesFocusAsync("#errors");
        }),
        Of("日结：有未处理", Close),
        Of("日结：空的一天", $"{Close}?date=2026-11-15"),
        Of("日结：稽核所见", Close, who: BusyWindow.Auditor),
        Of("对账：稽核所见", $"{Reconcile}?date={Friday}", who: BusyWindow.Auditor),
    ];

    private IEnumerable<Screen> Closed() =>
    [
        Of("日结：已日结", $"{Close}?date={Friday}"),
        Of("对账：已日结", $"{Reconcile}?date={Friday}"),
        Of("对账：已日结，稽核所见", $"{Reconcile}?date={Friday}", who: BusyWindow.Auditor),
        Of("日结：已日结，稽核所见", $"{Close}?date={Friday}", who: BusyWindow.Auditor),
        Of("日结：重开", $"{Close}?date={Friday}", who: CounterHost.Administrator, prepare: clerk => clerk.OpensAsync("重开日结")),
        Of("日结：重开，未写原因", $"{Close}?date={Friday}", 422, async clerk =>
        {
            await clerk.OpensAsync("重开日结");
            await clerk.TabsToAsync("button:has-text('重开这一天')");
            await clerk.PressAsync("Enter");
            await clerk.SeesFocusAsync("#errors");
        }, CounterHost.Administrator),
        Of("受理单：冲正", "/applications", 200, async clerk =>
        {
            await clerk.GoAsync($"/applications/{await BookedAsync()}");
            await clerk.OpensAsync("冲正");
        }),
    ];

    private static IEnumerable<Screen> Differing() =>
    [
        Of("对账：账单差异", $"{Reconcile}?date={Friday}", 200, async clerk =>
        {
            await clerk.ImportsAsync(EveningSteps.Statement(
                ($"{Friday} 09:10:00", "4200002026112000010", 1000m), ($"{Friday} 10:00:00", "4200000031", 200m), ($"{Friday} 10:00:00", "4200000031", 200m)));
            await Expect(clerk.Page.Locator("#differences-title")).ToBeVisibleAsync();
        }),
        Of("对账：差异未写原因", $"{Reconcile}?date={Friday}", 422, async clerk =>
        {
            await clerk.TabsToAsync("button:has-text('说明')");
            await clerk.PressAsync("Enter");
            await clerk.SeesFocusAsync("#errors");
        }),
        Of("对账：差异已说明", $"{Reconcile}?date={Friday}", 200, async clerk =>
        {
            await clerk.TabsToAsync("[name='Explanation.Words']");
            await clerk.TypeAsync(Explanation);
            await clerk.TabsToAsync("button:has-text('说明')");
            await clerk.PressAsync("Enter");
            await Expect(clerk.Page.Locator(".banner.good")).ToBeVisibleAsync();
        }),
        Of("对账：替换账单", $"{Reconcile}?date={Friday}", 200, async clerk =>
        {
            await clerk.TabsToAsync("a[href*='replaces=']");
            await clerk.PressAsync("Enter");
            await clerk.SeesFocusAsync("#Statement_Reason");
        }),
        Of("日结：账单差异", Close),
    ];

    private async Task ExplainAsync()
    {
        await using var clerk = await window.SitDownAsync($"{Reconcile}?date={Friday}");
        await clerk.FillAsync($"Totals_Rows_{await BusiestAsync(clerk)}__Explanation", Explanation);
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator(".banner.good")).ToContainTextAsync("已保存");
    }

    // What is to be given back hinders every day.
    private async Task RefundAsync()
    {
        var number = await window.Host.WithAsync<CabinetContext, string>(cabinet => cabinet.Ledger.Where(entry => entry.Due < Money.Zero).Select(entry => entry.Number).SingleAsync());
        await using var clerk = await window.SitDownAsync($"/applications/{number}");
        await clerk.TabsToAsync("#Refund_Amount");
        await clerk.TypeAsync("400");
        await clerk.FillAsync("Refund_Reference", "50000031");
        await clerk.FillAsync("Refund_Reason", "改为一年，退还差额");
        await clerk.TabsToAsync("button:has-text('登记退款')");
        await clerk.PressAsync("Enter");
        await Expect(clerk.Page.Locator(".banner.good")).ToBeVisibleAsync();
    }

    private static Task CloseAsync(Clerk supervisor) => supervisor.ClosesAsync();

    private async Task ReopenAsync()
    {
        await using var administrator = await window.SitDownAsync($"{Close}?date={Friday}", who: CounterHost.Administrator);
        await administrator.ReopensAsync("漏录一笔支付宝收款，客户 11月20日 16:52 已付，流水号见终端签购单存根第三联");
    }

    // A channel of the day that has money.
    private static async Task<int> BusiestAsync(Clerk clerk) =>
        (await clerk.Page.Locator("#totals tbody td.number:nth-child(2)").AllInnerTextsAsync()).ToList().FindIndex(count => count.Trim() is not "0");

    private Task<string> BookedAsync() => window.Host.WithAsync<CabinetContext, string>(cabinet =>
        cabinet.Ledger.Where(entry => entry.BookedDay == new DateOnly(2026, 11, 20)).Select(entry => entry.Number).FirstAsync());

    private static Screen Of(string name, string address, int status = 200, Func<Clerk, Task>? prepare = null, string who = CounterHost.Supervisor) =>
        new(name, address, status, prepare, Who: who);
}
