using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>The evening by keyboard alone: slips, 日结, the lock, 重开, and the statement of the next day.</summary>
public sealed class EveningTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    private const string Reconcile = "/day/reconcile";
    private const string Close = "/day/close";

    [ChromiumFact]
    public async Task A_day_is_reconciled_closed_locked_and_reopened_without_a_pointer()
    {
        await TakeInAsync(window.Today, BusyStage.Accepted, BusyStage.Accepted, BusyStage.Accepted);
        var number = await window.Host.WithAsync<CabinetContext, string>(cabinet => cabinet.Ledger
            .Where(entry => entry.BusinessDay == window.Today).Select(entry => entry.Number).FirstAsync());

        await using var clerk = await window.SitDownAsync(Reconcile);
        await clerk.TypesSlipsAsync(more: 50, explanation: "终端多刷一笔，次日原路退回");

        await using var supervisor = await window.SitDownAsync(Close, who: CounterHost.Supervisor);
        await supervisor.ClosesAsync();
        await supervisor.ConfirmsPrintAsync(1);
        Assert.Equal(0, await supervisor.CountAsync("pointers"));

        await clerk.GoAsync($"/applications/{number}");
        await Expect(clerk.Page.Locator(".banner").First).ToContainTextAsync("本单已日结，修改请走冲正。");
        await Expect(clerk.Page.Locator("summary", new() { HasText = "退回" })).ToHaveCountAsync(0);

        await using var administrator = await window.SitDownAsync(Close, who: CounterHost.Administrator);
        await administrator.ReopensAsync("漏录一笔支付宝收款");
        await Expect(administrator.Page.Locator(".status").First).ToHaveTextAsync("已重开，待重新日结");
        Assert.Equal(0, await administrator.CountAsync("pointers"));
    }

    [ChromiumFact]
    public async Task What_a_statement_has_too_much_is_explained_without_a_pointer_and_hinders_until_then()
    {
        var yesterday = window.Today.AddDays(-3);
        await TakeInAsync(yesterday, BusyStage.Accepted, BusyStage.Accepted);

        await using var clerk = await window.SitDownAsync($"{Reconcile}?date={yesterday:yyyy-MM-dd}");
        var ours = await clerk.Page.Locator("#totals tbody tr").Nth(1).Locator("td.number").First.InnerTextAsync();
        await clerk.ImportsAsync(EveningSteps.Statement(($"{yesterday:yyyy-MM-dd} 10:00:00", "4200000031", 200m)));
        await Expect(clerk.Page.Locator("#differences-title")).ToBeVisibleAsync();
        Assert.NotEqual("0", ours);

        await using (var supervisor = await window.SitDownAsync(Close, who: CounterHost.Supervisor))
        {
            await supervisor.TabsToAsync(".obstacles a:has-text('说明')");
            await supervisor.PressAsync("Enter");
            await Expect(supervisor.Page.Locator("#differences-title")).ToBeVisibleAsync();
        }

        while (await clerk.Page.Locator("[name='Explanation.Words']").CountAsync() is > 0 and var open)
        {
            await clerk.TabsToAsync("[name='Explanation.Words']");
            await clerk.TypeAsync("客户误付，已联系退回");
            await clerk.PressAsync("Enter");
            await clerk.PressAsync("Enter");
            await Expect(clerk.Page.Locator("[name='Explanation.Words']")).ToHaveCountAsync(open - 1);
        }

        await Expect(clerk.Page.Locator("[aria-labelledby=differences-title]")).ToContainTextAsync("李敏：客户误付，已联系退回");
        Assert.Equal(0, await clerk.CountAsync("pointers"));
    }

    private Task TakeInAsync(DateOnly day, params BusyStage[] stages) =>
        new BusyDay(window.Host).FillAsync(stages.Select((stage, index) => BusyVisits.One(day, index, stage)));
}
