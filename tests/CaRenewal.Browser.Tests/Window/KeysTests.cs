using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Web.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

public sealed class KeysTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    private const string NewUnit = "/applications/new?kind=unit";

    [ChromiumFact]
    public async Task Enter_walks_through_the_whole_unit_form_and_never_submits_it()
    {
        var before = await window.CountApplicationsAsync();
        await using var clerk = await window.SitDownAsync(NewUnit);
        var way = new List<string>();
        for (var steps = 0; steps < 40 && !way.Contains(await clerk.FocusAsync()); steps++)
        {
            way.Add(await clerk.FocusAsync());
            await clerk.PressAsync(way[^1].Contains("F9", StringComparison.Ordinal) ? "Shift" : "Enter");
        }

        Assert.Equal(
            [
                "Name", "UnitType", "SocialSecurityNumber", "CreditCode", "OrganizationCode", "Landline", "LegalRepresentative",
                "LegalDocument_Type", "LegalDocument_Number", "Mobile", "Address", "Email",
                "Delegate_Name", "Delegate_Document_Type", "Delegate_Document_Number",
                "Lines_0__Business", "Lines_0__Count", "Lines_0__KnownNumbers", "Lines_0__KnownExpiry", "Lines_0__Years", "HasPendingBid",
            ],
            way.Where(id => !id.StartsWith("Materials", StringComparison.Ordinal) && !id.Contains("F9", StringComparison.Ordinal)));
        Assert.EndsWith("登记并打印 F9", way[^1], StringComparison.Ordinal);
        Assert.Contains("/applications/new", clerk.Page.Url, StringComparison.Ordinal);
        Assert.Equal(before, await window.CountApplicationsAsync());
    }

    [ChromiumFact]
    public async Task Shift_Enter_goes_back()
    {
        await using var clerk = await window.SitDownAsync(NewUnit);
        await clerk.MoveToAsync("CreditCode");

        await clerk.PressAsync("Shift+Enter");
        await clerk.SeesFocusAsync("#SocialSecurityNumber");
        await clerk.PressAsync("Shift+Enter");
        await clerk.PressAsync("Shift+Enter");
        await clerk.PressAsync("Shift+Enter");

        await clerk.SeesFocusAsync("#Name");
    }

    [ChromiumFact]
    public async Task Enter_of_an_unfinished_word_neither_moves_nor_submits()
    {
        await using var clerk = await window.SitDownAsync(NewUnit);
        var keyboard = await clerk.Page.Context.NewCDPSessionAsync(clerk.Page);
        await clerk.SeesFocusAsync("#Name");

        await keyboard.SendAsync("Input.imeSetComposition", new() { ["text"] = "益阳", ["selectionStart"] = 2, ["selectionEnd"] = 2 });
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Name");
        Assert.Contains("/applications/new", clerk.Page.Url, StringComparison.Ordinal);

        await keyboard.SendAsync("Input.insertText", new() { ["text"] = "益阳" });
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#UnitType");
        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳");
    }

    [ChromiumFact]
    public async Task Enter_of_the_input_method_does_not_search()
    {
        await using var clerk = await window.SitDownAsync();
        var keyboard = await clerk.Page.Context.NewCDPSessionAsync(clerk.Page);
        await clerk.SeesFocusAsync("#q");

        await keyboard.SendAsync("Input.imeSetComposition", new() { ["text"] = "测试", ["selectionStart"] = 2, ["selectionEnd"] = 2 });
        await keyboard.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "rawKeyDown", ["key"] = "Process", ["code"] = "Enter", ["windowsVirtualKeyCode"] = 229 });
        await keyboard.SendAsync("Input.insertText", new() { ["text"] = "测试" });
        await clerk.SeesFocusAsync("#q");
        await Expect(clerk.Page.Locator("#found")).ToHaveCountAsync(0);

        await clerk.PressAsync("Enter");
        await Expect(clerk.Page.Locator("#found")).ToContainTextAsync("未找到“…");
    }

    [ChromiumFact]
    public async Task Arrows_choose_among_several_customers_and_Enter_opens_the_chosen_one()
    {
        await window.WasHereAsync(Visits.Unit("益阳市双胞胎甲有限公司", Codes.WholeCode));
        await window.WasHereAsync(Visits.Unit("益阳市双胞胎乙有限公司", Codes.Changed));
        await using var clerk = await window.SitDownAsync();
        await clerk.SeesFocusAsync("#q");

        await clerk.TypeAsync(Visits.Mobile);
        await clerk.PressAsync("Enter");
        await Expect(clerk.Page.Locator("#found")).ToHaveTextAsync("找到 2 个客户，按 ↑↓ 选择，回车打开。");
        await clerk.SeesFocusAsync("#q");
        await clerk.PressAsync("ArrowDown");
        await clerk.PressAsync("ArrowDown");
        var second = await clerk.FocusAsync();
        await clerk.PressAsync("ArrowUp");
        await clerk.PressAsync("ArrowUp");
        await clerk.SeesFocusAsync("#q");
        await clerk.PressAsync("ArrowDown");
        await clerk.PressAsync("ArrowDown");
        await clerk.PressAsync("Enter");

        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync(second);
        Assert.Equal(0, await clerk.CountAsync("pointers"));
    }

    [ChromiumFact]
    public async Task Esc_leaves_an_untouched_form_and_asks_about_a_changed_one()
    {
        await using var clerk = await window.SitDownAsync();
        var asked = new List<string>();
        clerk.Page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Type);
            await dialog.DismissAsync();
        };

        await clerk.PressAsync("F3");
        await clerk.SeesFocusAsync("#Name");
        await clerk.PressAsync("Escape");
        await clerk.SeesFocusAsync("#q");
        Assert.Empty(asked);

        await clerk.PressAsync("F3");
        await clerk.SeesFocusAsync("#Name");
        await clerk.TypeAsync("x");
        await clerk.PressAsync("Escape");
        await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("x");
        Assert.Equal(["beforeunload"], asked);
    }

    [ChromiumFact]
    public async Task F3_opens_a_unit_Shift_F3_a_person_F2_leads_back_to_the_search()
    {
        await using var clerk = await window.SitDownAsync();

        await clerk.PressAsync("F3");
        await clerk.SeesTitleAsync("单位证书 · 受理");
        await clerk.PressAsync("F2");
        await clerk.SeesFocusAsync("#q");
        await clerk.PressAsync("Shift+F3");
        await clerk.SeesTitleAsync("个人证书 · 受理");
    }

    [ChromiumFact]
    public async Task F1_shows_the_keys_of_this_page_and_no_others()
    {
        await using var clerk = await window.SitDownAsync(NewUnit);
        await clerk.SeesFocusAsync("#Name");

        await clerk.PressAsync("F1");

        var keys = await clerk.Page.Locator("#keys [data-page-keys] > *").AllInnerTextsAsync();
        Assert.Equal(
            ["Esc", "返回", "F1", "快捷键", "F2", "受理台", "F4", "读身份证", "F6", "自带材料齐", "F8", "补正告知", "F9", "登记并打印", "F10", "加一项业务"],
            keys);
        await clerk.PressAsync("Escape");
        await clerk.SeesFocusAsync("#Name");
    }

    [ChromiumFact]
    public async Task F7_changes_the_channel_and_leaves_the_focus_at_the_number()
    {
        var number = await window.Host.SubmitAsync(Visits.Person(), Visits.Renewal);
        await using var clerk = await window.SitDownAsync($"/applications/{number}");
        await clerk.SeesFocusAsync("#Finish_Reference");
        await clerk.TypeAsync("T0001");
        await SeesChannelAsync("POS机刷卡");

        foreach (var next in new[] { "微信", "支付宝", "POS机刷卡", "微信" })
        {
            await clerk.PressAsync("F7");
            await SeesChannelAsync(next);
            await clerk.SeesFocusAsync("#Finish_Reference");
        }

        await clerk.TypeAsync("X");
        await Expect(clerk.Page.Locator("#Finish_Reference")).ToHaveValueAsync("T0001X");
        await clerk.PressAsync("F6");
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator(".heading .status")).ToHaveTextAsync("已受理");
        Assert.Equal("微信", Assert.Single((await window.Host.FindAsync(number)).Payments).Channel);
        Assert.Equal(0, await clerk.CountAsync("pointers"));

        Task SeesChannelAsync(string channel) => Expect(clerk.Page.Locator("[name='Finish.Channel']:checked")).ToHaveValueAsync(channel);
    }

    [ChromiumFact]
    public async Task F10_adds_a_business()
    {
        await using var clerk = await window.SitDownAsync(NewUnit);
        await clerk.SeesFocusAsync("#Name");

        await clerk.PressAsync("F10");

        await clerk.SeesFocusAsync("#Lines_1__Business");
    }

    [ChromiumFact]
    public async Task F4_takes_the_card_reader_to_the_field_of_the_card()
    {
        await using var clerk = await window.SitDownAsync(NewUnit);
        await clerk.SeesFocusAsync("#Name");

        await clerk.PressAsync("F4");
        await clerk.SeesFocusAsync("#Delegate_Document_Number");
        await clerk.TypeAsync("432321197001010027");

        await Expect(clerk.Page.Locator("#Delegate_Document_Number-answer")).ToContainTextAsync("✓");
    }
}
