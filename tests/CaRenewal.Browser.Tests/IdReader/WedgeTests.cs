using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Browser.Tests.Window;
using CaRenewal.Core.Applications;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.IdReader;

/// <summary>Readers and scanners that are keyboards: they type faster than anybody, and Enter at the end.</summary>
public sealed class WedgeTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    private const string Number = "440308199901101512";

    [ChromiumFact]
    public async Task A_reader_types_over_the_number_that_stands_there_and_Enter_goes_on()
    {
        await window.WasHereAsync(Visits.Unit("益阳市键盘读卡有限公司", Codes.GoldenPath));
        await using var clerk = await window.SitDownAsync();
        await clerk.TypeAsync(Codes.GoldenPath);
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Years:checked");

        await clerk.PressAsync("F4");
        await clerk.SeesFocusAsync("#Delegate_Document_Number");
        await ScanAsync(clerk, Number);

        await Expect(clerk.Page.Locator("#Delegate_Document_Number")).ToHaveValueAsync(Number);
        await Expect(clerk.Page.Locator("#Delegate_Document_Number-answer")).ToContainTextAsync("✓");
        await Expect(clerk.Page.Locator("#Delegate_Document_Number-was")).ToContainTextAsync("原：");
        await clerk.SeesFocusAsync("#Lines_0__Business");
        await Expect(clerk.Page.Locator("script[src*=reader]")).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task The_visible_button_does_what_F4_does()
    {
        await window.WasHereAsync(Visits.Unit("益阳市按钮读卡有限公司", Codes.Changed));
        await using var clerk = await window.SitDownAsync();
        await clerk.TypeAsync(Codes.Changed);
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Years:checked");

        await clerk.Page.ClickAsync("[data-key=F4]");
        await ScanAsync(clerk, Number);

        await Expect(clerk.Page.Locator("#Delegate_Document_Number")).ToHaveValueAsync(Number);
    }

    [ChromiumFact]
    public async Task A_scanned_licence_opens_the_filled_in_form_of_the_unit()
    {
        await window.WasHereAsync(Visits.Unit("益阳市扫码测试有限公司", Codes.WholeCode));
        foreach (var licence in new[]
        {
            Codes.WholeCode,
            $"https://scan.example/licence?uniscid={Codes.WholeCode}&area=430900&v=2",
            $"名称:益阳市扫码测试有限公司;统一社会信用代码:{Codes.WholeCode};注册资本:1000000元;成立日期:2015-03-12",
        })
        {
            await using var clerk = await window.SitDownAsync();
            await clerk.SeesFocusAsync("#q");

            await ScanAsync(clerk, licence);

            await clerk.SeesFocusAsync("#Lines_0__Years:checked");
            await Expect(clerk.Page.Locator("#Name")).ToHaveValueAsync("益阳市扫码测试有限公司");
        }
    }

    [ChromiumFact]
    public async Task A_card_that_is_read_in_the_search_box_opens_the_filled_in_form_of_the_person()
    {
        var person = Visits.Person();
        await window.WasHereAsync(person);
        var number = ((PersonHolder)person.Holder).Document.Number;
        foreach (var card in new[] { number, $"胡晓梅|女|汉|19790630|湖南省益阳市资阳区测试路2号|{number}|20150312-20350312" })
        {
            await using var clerk = await window.SitDownAsync();
            await clerk.SeesFocusAsync("#q");

            await ScanAsync(clerk, card);

            await clerk.SeesFocusAsync("#Lines_0__Years:checked");
            await Expect(clerk.Page.Locator("#Document_Number")).ToHaveValueAsync(number);
        }
    }

    // No pause between the keys, and none before Enter; what is no key arrives as text.
    private static async Task ScanAsync(Clerk clerk, string text)
    {
        await clerk.Page.Keyboard.TypeAsync(text, new() { Delay = 0 });
        await clerk.Page.Keyboard.PressAsync("Enter");
    }
}
