using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Core.Applications;
using CaRenewal.Data;
using CaRenewal.Data.Applications;
using CaRenewal.Web.Features.Applications;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>Screens of a day's work, an application in each state among them.</summary>
public sealed class FilledCounterTests(DemoWindow window) : IClassFixture<DemoWindow>
{
    private const string LongName = "益阳市资阳区长春经济开发区示例建筑装饰工程设计咨询与招标代理服务有限责任公司第一";

    [ChromiumFact]
    public async Task Screens_of_a_day_break_no_rule_of_access_and_fit_the_window() => await window.AssertNoneAsync(
    [
        new("受理台：有数据", "/counter"),
        new("受理台：找到多个", "/counter", Prepare: async clerk =>
        {
            await clerk.TypeAsync("示例");
            await clerk.PressAsync("Enter");
            await Expect(clerk.Page.Locator("#found")).ToContainTextAsync("按 ↑↓ 选择，回车打开。");
        }),
        new("单位：已填", "/counter", Prepare: clerk => OpenAsync(clerk, "91430902MA4Q00235X")),
        new("个人：已填", "/counter", Prepare: clerk => OpenAsync(clerk, "430922197906300050")),
        new("受理记录：有数据", "/applications"),
        new("受理记录：无结果", "/applications?business=Update"),
        new("受理记录：有例外", "/applications?overridden=true"),
        new("受理记录：容缺", "/applications?status=owed"),
        new("单位：近期已受理", "/counter", Prepare: async clerk =>
        {
            await clerk.TypeAsync("91430923MA4Q00569U");
            await clerk.PressAsync("Enter");
            await clerk.SeesFocusAsync("#DuplicateReason");
        }),
        .. await CustomersAsync(),
        .. await ApplicationsAsync(),
        .. await LongNamesAsync(),
    ]);

    private async Task<IEnumerable<Screen>> LongNamesAsync()
    {
        var number = await window.WasHereAsync(Visits.Unit(LongName, Codes.LongName));
        return
        [
            new("受理单：四十字名称", $"/applications/{number}"),
            new("单位：四十字名称", "/counter", Prepare: clerk => OpenAsync(clerk, Codes.LongName)),
            new("受理记录：四十字名称", "/applications?from=2026-10-01&to=2026-10-31"),
        ];
    }

    // The first was issued a certificate, the second was not.
    private async Task<IEnumerable<Screen>> CustomersAsync()
    {
        var screens = await window.Host.WithAsync<CabinetContext, List<Screen>>(cabinet => cabinet.Customers
            .Where(customer => customer.Code == Visits.UnitCode || customer.Code == "91430923MA4Q00569U")
            .Select(customer => new Screen($"客户记录：{customer.Code}", $"/customers/{customer.Id}", 200, null, true))
            .ToListAsync());
        return [.. screens, screens[0] with { Name = "客户记录：已显示", Prepare = clerk => RevealAsync(clerk, "Identity", "a:has-text('重新遮盖')") }];
    }

    private static async Task RevealAsync(Clerk clerk, string purpose, string focus)
    {
        await clerk.Page.FocusAsync("summary:has-text('显示完整信息')");
        await clerk.PressAsync("Enter");
        await clerk.Page.CheckAsync($"[name='Reveal.Purpose'][value={purpose}]");
        await clerk.Page.Locator("button[name='Reveal.Part']").Last.FocusAsync();
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync(focus);
    }

    private static async Task OpenAsync(Clerk clerk, string code)
    {
        await clerk.TypeAsync(code);
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Years:checked");
    }

    // One of each state, and of those that wait one for each thing they wait for.
    private async Task<IEnumerable<Screen>> ApplicationsAsync()
    {
        var all = await window.Host.WithAsync<CabinetContext, List<LedgerEntry>>(cabinet => cabinet.Ledger.ToListAsync());
        var states = all.GroupBy(entry => StatusTag.Of(entry).Words).ToDictionary(state => state.Key, state => $"/applications/{state.First().Number}");
        Assert.Superset(new HashSet<string> { "待签章", "待缴费", "已受理", "已退回", "已作废" }, states.Keys.ToHashSet());
        Assert.Contains(all, entry => entry.Status is ApplicationStatus.SentToAuthority);
        Assert.Contains(all, entry => entry.Status is ApplicationStatus.Revoked);
        return
        [
            .. states.Select(state => new Screen($"受理单：{state.Key}", state.Value)),
            new("受理单：显示，未说明理由", states["已受理"], Status: 422, Prepare: clerk => RevealAsync(clerk, "Other", "#errors")),
            new("受理单：已显示", states["已受理"], Prepare: clerk => RevealAsync(clerk, "Review", "a:has-text('重新遮盖')")),
            new("补正告知：受理单", $"{states["待签章"]}/notice"),
            new("补正告知：已退回", $"{states["已退回"]}/notice"),
            new("受理单：未填受理", states["待签章"], Status: 422, Prepare: async clerk =>
            {
                await clerk.PressAsync("F9");
                await clerk.SeesFocusAsync("#errors");
            }),
        ];
    }
}
