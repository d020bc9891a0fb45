using CaRenewal.Browser.Tests.Browser;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>Fee, checklist and questions follow the business while it is chosen.</summary>
public sealed class LinesTests(CounterWindow window) : IClassFixture<CounterWindow>
{
    private const string NewUnit = "/applications/new?kind=unit";

    [ChromiumFact]
    public async Task The_fee_follows_term_and_count()
    {
        await using var clerk = await window.SitDownAsync(NewUnit);
        await clerk.MoveToAsync("Lines_0__Years");

        await clerk.PressAsync("Space");
        await Expect(Fee(clerk)).ToHaveTextAsync("200 元");
        await clerk.PressAsync("ArrowRight");
        await Expect(Fee(clerk)).ToHaveTextAsync("600 元");
        await clerk.SeesFocusAsync("#Lines_0__Years-2");
        await clerk.Page.FocusAsync("#Lines_0__Count");
        await clerk.Page.FillAsync("#Lines_0__Count", "2");
        await clerk.PressAsync("Enter");

        await Expect(Fee(clerk)).ToHaveTextAsync("1,200 元");
        await clerk.SeesFocusAsync("#Lines_0__KnownNumbers");
    }

    [ChromiumFact]
    public async Task The_checklist_follows_the_business()
    {
        await using var clerk = await window.SitDownAsync(NewUnit);
        var key = clerk.Page.Locator("#brought", new() { HasText = "USBkey" });
        await Expect(key).ToHaveCountAsync(1);
        await Expect(clerk.Page.Locator("#pending-bid fieldset")).ToBeVisibleAsync();

        await clerk.Page.FocusAsync("#Lines_0__Business");
        await clerk.PressAsync("ArrowDown");

        await Expect(clerk.Page.Locator("#Lines_0__Business")).ToHaveValueAsync("New");
        await Expect(key).ToHaveCountAsync(0);
        await Expect(clerk.Page.Locator("#pending-bid fieldset")).ToHaveCountAsync(0);
        await Expect(clerk.Page.Locator("#materials .origin").First).ToHaveTextAsync("惯例");
        await clerk.SeesFocusAsync("#Lines_0__Business");
    }

    [ChromiumFact]
    public async Task A_lost_key_asks_for_its_cause_and_whether_to_revoke_at_once()
    {
        await using var clerk = await window.SitDownAsync(NewUnit);

        await clerk.Page.FocusAsync("#Lines_0__Business");
        await clerk.Page.SelectOptionAsync("#Lines_0__Business", "Replace");
        await Expect(clerk.Page.Locator("#Lines_0__Cause")).ToBeVisibleAsync();
        await clerk.Page.FocusAsync("#Lines_0__Cause");
        await clerk.PressAsync("Space");

        await Expect(clerk.Page.Locator("#Lines_0__RevokeAtOnce")).ToBeVisibleAsync();
        await clerk.Page.FocusAsync("#Lines_0__RevokeAtOnce");
        await clerk.PressAsync("Space");
        await Expect(Fee(clerk)).ToHaveTextAsync("100 元");
    }

    [ChromiumFact]
    public async Task A_business_more_is_added_and_taken_away_from_the_keyboard()
    {
        await using var clerk = await window.SitDownAsync(NewUnit);
        await clerk.SeesFocusAsync("#Name");
        await clerk.Page.FocusAsync("[name=Add]");

        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_1__Business");
        await clerk.Page.SelectOptionAsync("#Lines_1__Business", "Unlock");
        await Expect(clerk.Page.Locator("#fee")).ToContainTextAsync("解锁");
        await clerk.Page.FocusAsync("[name=Remove][value='1']");
        await clerk.PressAsync("Enter");

        await Expect(clerk.Page.Locator("#Lines_1__Business")).ToHaveCountAsync(0);
        await Expect(clerk.Page.Locator("#fee")).Not.ToContainTextAsync("解锁");
        await clerk.SeesFocusAsync("#Lines_0__Business");
    }

    [ChromiumFact]
    public async Task A_code_is_answered_once_eighteen_characters_are_in_and_its_type_suggested()
    {
        await using var clerk = await window.SitDownAsync(NewUnit);
        var answer = clerk.Page.Locator("#CreditCode-answer");
        var code = Codes.Changed;

        await clerk.Page.FillAsync("#CreditCode", code[..17]);
        await Expect(answer).ToHaveTextAsync("");
        await clerk.Page.FillAsync("#CreditCode", code[..17] + "1");
        await Expect(answer).ToHaveClassAsync("answer warn");
        await clerk.Page.FillAsync("#CreditCode", code[..16] + "11");
        await Expect(answer).ToHaveClassAsync("answer bad");
        await clerk.Page.FillAsync("#CreditCode", code.ToLowerInvariant());
        await Expect(answer).ToHaveClassAsync("answer good");
        await Expect(clerk.Page.Locator("#UnitType")).ToHaveValueAsync("Enterprise");
    }

    [ChromiumFact]
    public async Task A_changed_field_shows_what_it_was()
    {
        await window.WasHereAsync(Visits.Unit(code: Codes.Changed));
        await using var clerk = await window.SitDownAsync();
        await clerk.SeesFocusAsync("#q");
        await clerk.TypeAsync(Codes.Changed[^6..]);
        await clerk.PressAsync("Enter");
        await clerk.SeesFocusAsync("#Lines_0__Years");

        await clerk.Page.FillAsync("#Address", "益阳市新路9号");
        await Expect(clerk.Page.Locator("#Address-was")).ToHaveTextAsync("原：益阳市测试路1号");
        await clerk.Page.FillAsync("#Address", "益阳市测试路1号");
        await Expect(clerk.Page.Locator("#Address-was")).ToHaveTextAsync("");
    }

    private static ILocator Fee(Clerk clerk) => clerk.Page.Locator("#fee .fee .money");
}
