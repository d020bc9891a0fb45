using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>补正告知 and 容缺 from the keyboard alone.</summary>
public sealed class NoticeTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    [ChromiumFact]
    public async Task A_customer_is_sent_home_with_everything_named_after_four_keys_and_coming_back_finds_the_form()
    {
        await window.WasHereAsync(Visits.Unit("益阳市补正测试有限公司", Codes.Notice));
        await using var clerk = await window.SitDownAsync();
        await clerk.TypeAsync(Codes.Notice[^6..]);
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Years:checked");
        await clerk.MoveToAsync("HasPendingBid");
        await clerk.PressAsync("ArrowRight");
        await Expect(clerk.Page.Locator("#pending-bid-warning")).ToBeVisibleAsync();
        await clerk.Page.FillAsync("#Address", "益阳市补正路9号");
        await clerk.StartCountingAsync();

        await clerk.PressAsync("F8");
        await clerk.SeesTitleAsync("补正告知");
        await Expect(clerk.Page.Locator(".marks input:checked")).ToHaveCountAsync(7);
        await clerk.PressAsync("F9");
        await clerk.SeesFocusAsync("#next-customer");
        await clerk.ConfirmsPrintAsync(1);
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#q");
        Assert.Equal((4, 4, 0), await clerk.CountAsync());

        var number = await LastAsync();
        await clerk.TypeAsync(number);
        await clerk.PressAsync("Enter");
        await clerk.SeesTitleAsync(number);
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator("#Address")).ToHaveValueAsync("益阳市补正路9号");
        await Expect(clerk.Page.Locator("[name=HasPendingBid]:checked")).ToHaveValueAsync("true");
        await Expect(clerk.Page.Locator(".told")).ToContainTextAsync("2026-11-23 已告知补正");
        await clerk.PressAsync("F6");
        await clerk.PressAsync("F9");
        await clerk.SeesRegisteredAsync();
        Assert.Equal(0, await clerk.CountAsync("pointers"));
    }

    [ChromiumFact]
    public async Task Marks_flaws_and_words_are_set_with_Enter_Space_and_arrows()
    {
        await using var clerk = await window.SitDownAsync("/applications/new?kind=unit");
        await clerk.SeesFocusAsync("#Name");
        await clerk.TypeAsync("益阳市键盘测试有限公司");
        await clerk.PressAsync("F6");
        await clerk.PressAsync("F8");
        await clerk.SeesFocusAsync("#Notice_Items_0__Marked");

        await clerk.PressAsync("Space");
        await Expect(clerk.Page.Locator("#flaw-0")).ToBeHiddenAsync();
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Notice_Items_1__Marked");
        await clerk.PressAsync("Space");
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Notice_Items_1__Flaw");
        await clerk.PressAsync("ArrowDown");
        await clerk.PressAsync("ArrowDown");
        await Expect(clerk.Page.Locator("#Notice_Items_1__Flaw")).ToHaveValueAsync("NotSealed");
        await clerk.FillAsync("Notice_Remarks", "公章压线");
        await clerk.PressAsync("Enter");
        await clerk.TypeAsync("签名不清");
        await clerk.PressAsync("F9");
        await clerk.SeesFocusAsync("#next-customer");

        await Expect(clerk.Page.Locator(".reasons li").Nth(0)).ToHaveTextAsync("营业执照复印件1份（加盖公章）：未盖章");
        await Expect(clerk.Page.Locator(".reasons li").Nth(3)).ToHaveTextAsync("公章压线");
        Assert.Equal(0, await clerk.CountAsync("pointers"));
    }

    [ChromiumFact]
    public async Task Esc_leads_back_to_the_form_and_asks_first_where_the_notice_was_changed()
    {
        await using var clerk = await window.SitDownAsync("/applications/new?kind=unit");
        var asked = new List<string>();
        clerk.Page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Type);
            await dialog.AcceptAsync();
        };
        await clerk.SeesFocusAsync("#Name");
        await clerk.TypeAsync("益阳市返回测试有限公司");

        await clerk.PressAsync("F8");
        await clerk.SeesTitleAsync("补正告知");
        await clerk.PressAsync("Escape");
        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市返回测试有限公司");
        Assert.Empty(asked);
        await clerk.PressAsync("F8");
        await clerk.SeesFocusAsync("#Notice_Items_0__Marked");
        await clerk.PressAsync("Space");
        await clerk.PressAsync("Escape");

        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市返回测试有限公司");
        Assert.Equal(["beforeunload"], asked);
    }

    [ChromiumFact]
    public async Task A_registered_application_is_told_with_F8_and_F9()
    {
        var number = await window.Host.SubmitAsync(Visits.Person("贺明"), Visits.Unlocking);
        await using var clerk = await window.SitDownAsync($"/applications/{number}");

        await clerk.PressAsync("F8");
        await clerk.SeesTitleAsync($"补正告知 · {number}");
        await clerk.Page.FocusAsync("#Notice_Remarks");
        await clerk.TypeAsync("请带身份证原件");
        await clerk.PressAsync("F9");
        await clerk.ConfirmsPrintAsync(1);

        await Expect(clerk.Page.Locator(".timeline .what").First).ToHaveTextAsync("补正告知");
        Assert.Equal(0, await clerk.CountAsync("pointers"));
    }

    [ChromiumFact]
    public async Task A_material_is_owed_accepted_and_ticked_off_when_it_comes()
    {
        await window.WasHereAsync(Visits.Unit("益阳市容缺测试有限公司", Codes.Owed));
        await using var clerk = await window.SitDownAsync();
        await clerk.TypeAsync(Codes.Owed[^6..]);
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Years:checked");
        await clerk.MoveToAsync("HasPendingBid");
        await clerk.PressAsync("Space");
        await clerk.PressAsync("F6");
        await clerk.Page.FocusAsync("#Materials_1__Seen");
        await clerk.PressAsync("Space");
        await clerk.PressAsync("Tab");
        await clerk.PressAsync("Enter");
        await clerk.PressAsync("Tab");
        await clerk.SeesFocusAsync("#Materials_1__Reason");
        await clerk.TypeAsync("忘带");
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Materials_1__Due");
        await clerk.TypeAsync("20261123");
        await clerk.PressAsync("F9");
        await clerk.SeesRegisteredAsync();
        await clerk.ConfirmsPrintAsync(1);
        await clerk.PressAsync("F6");
        await clerk.TypeAsync("OWED0001");
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator(".heading .status")).ToHaveTextAsync("已受理");
        await clerk.PressAsync("Escape");
        await Expect(clerk.Page.Locator("#owing")).ToContainTextAsync("容缺到期");

        await clerk.Page.FocusAsync("[aria-labelledby=owing] [data-item]");
        await clerk.PressAsync("Enter");
        await Expect(clerk.Page.Locator("#owed")).ToBeVisibleAsync();
        await clerk.PressAsync("F6");
        await clerk.SeesFocusAsync("#owed");
        await clerk.PressAsync("Enter");

        await Expect(clerk.Page.Locator("[role=status]").First).ToHaveTextAsync("容缺材料已补交。");
        await Expect(clerk.Page.Locator(".timeline .what").First).ToHaveTextAsync("补交材料");
        Assert.Equal(0, await clerk.CountAsync("pointers"));
    }

    [ChromiumFact]
    public async Task Without_JavaScript_the_notice_is_given_by_buttons()
    {
        await using var clerk = await window.SitDownAsync("/applications/new?kind=unit", javaScript: false);
        await clerk.Page.FillAsync("#Name", "益阳市无脚本测试有限公司");
        await clerk.Page.ClickAsync("[data-key=F8]");
        await clerk.Page.ClickAsync("[data-key=F9]");

        await clerk.SeesTitleAsync(await LastAsync());
    }

    private Task<string> LastAsync() => window.Host.WithAsync<CabinetContext, string>(async cabinet =>
        (await cabinet.Corrections.OrderByDescending(notice => notice.Number).Select(notice => notice.Number).FirstAsync()).Text);
}
