using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Core.Fees;
using CaRenewal.Web.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

public sealed class SettingsTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    [ChromiumFact]
    public async Task A_new_edition_of_the_prices_is_planned_by_keyboard_alone()
    {
        await using var clerk = await window.SitDownAsync("/settings", who: CounterHost.Supervisor);
        await clerk.StartCountingAsync();
        for (var step = 0; step < 4; step++)
        {
            await clerk.PressAsync("ArrowDown");
        }

        await clerk.PressAsync("Enter");
        await Expect(clerk.Page.Locator("#today-title")).ToBeVisibleAsync();
        await clerk.PressAsync("F9");
        await clerk.SeesFocusAsync("#From");
        await clerk.TypeAsync("20270101");
        await clerk.FillAsync("Source", "示例发改委文件1号");
        await clerk.FillAsync("Cells_3__Unit", "220");
        await clerk.PressAsync("F9");
        await Expect(clerk.Page.Locator("tr.changed")).ToHaveTextAsync("延期（使用1年） 200 220 ▲ +20 100 100 不变");
        await Expect(clerk.Page.Locator(".banner")).ToContainTextAsync("新价目自 2027-01-01 起生效，已受理的不变。");

        await clerk.PressAsync("Escape");
        await Expect(clerk.Page.Locator("#Cells_3__Unit")).ToHaveValueAsync("220");
        await clerk.PressAsync("F9");
        await clerk.SeesTitleAsync("核对新价目");
        await clerk.PressAsync("F9");

        await Expect(clerk.Page.Locator(".banner.good")).ToContainTextAsync("已保存");
        await Expect(clerk.Page.Locator("details.planned summary")).ToContainTextAsync("新价目自 2027-01-01 起生效，已受理的不变。");
        Assert.Equal(0, (await clerk.CountAsync()).Pointers);
        await window.Host.WithAsync<FeeSchedule, int>(fees =>
        {
            Assert.Equal(220, fees.InForceOn(new(2027, 1, 1)).Rows.Single(row => row.Label == "延期（使用1年）").Unit);
            return Task.FromResult(0);
        });
    }

    [ChromiumFact]
    public async Task Enter_walks_through_the_cells_and_never_submits_and_Esc_asks_before_typed_prices_are_lost()
    {
        await using var clerk = await window.SitDownAsync("/settings/prices/new", who: CounterHost.Supervisor);
        var asked = new List<string>();
        clerk.Page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Type);
            await dialog.DismissAsync();
        };

        await clerk.MoveToAsync("Cells_0__Unit");
        await clerk.TypeAsync("411");
        await clerk.MoveToAsync("Cells_0__Personal");
        await clerk.MoveToAsync("Cells_9__Personal");
        Assert.EndsWith("/settings/prices/new", clerk.Page.Url, StringComparison.Ordinal);
        await clerk.PressAsync("Escape");

        await Expect(clerk.Page.Locator("#Cells_0__Unit")).ToHaveValueAsync("411");
        Assert.Equal(["beforeunload"], asked);
    }

    [ChromiumFact]
    public async Task Without_JavaScript_the_place_is_set_by_its_button()
    {
        await using var clerk = await window.SitDownAsync("/settings/point", javaScript: false, who: CounterHost.Supervisor);
        await clerk.Page.FillAsync("#Phone", "0737-4330009");
        await clerk.Page.ClickAsync("button:has-text('保存')");

        await Expect(clerk.Page.Locator(".banner.good")).ToContainTextAsync("已保存");
        await Expect(clerk.Page.Locator("#Phone")).ToHaveValueAsync("0737-4330009");
    }

    [ChromiumFact]
    public async Task Where_the_letter_is_waived_it_goes_from_the_list_as_soon_as_the_delegate_is_the_legal_representative()
    {
        await using (var supervisor = await window.SitDownAsync("/settings/counter", who: CounterHost.Supervisor))
        {
            await supervisor.Page.CheckAsync("#LetterWaived-2");
            await supervisor.PressAsync("F9");
            await Expect(supervisor.Page.Locator(".banner.good")).ToContainTextAsync("已保存");
        }

        await using var clerk = await window.SitDownAsync("/applications/new?kind=unit");
        await clerk.FillAsync("LegalRepresentative", "王建国");
        await clerk.FillAsync("LegalDocument_Number", Visits.HeadId);
        await Expect(clerk.Page.Locator("#materials")).ToContainTextAsync("授权委托书");

        await clerk.FillAsync("Delegate_Name", "王建国");
        await clerk.FillAsync("Delegate_Document_Number", Visits.HeadId);
        await clerk.PressAsync("Enter");

        await Expect(clerk.Page.Locator("#materials")).Not.ToContainTextAsync("授权委托书");
    }
}
