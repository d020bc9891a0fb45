using CaRenewal.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Shell;

public sealed class ModulesTests(Gallery gallery) : IClassFixture<Gallery>
{
    private const string Intake = "/dev/gallery/intake";

    [ChromiumFact]
    public async Task The_fee_follows_the_lines_under_Trusted_Types()
    {
        await using var screen = await gallery.OpenAsync(Intake);

        await screen.PressAsync("ArrowRight");
        await Expect(screen.Page.Locator("#fee .fee .money")).ToHaveTextAsync("600 元");
        await screen.Page.FillAsync("#Count", "3");
        await screen.PressAsync("Enter");

        await Expect(screen.Page.Locator("#fee .fee .money")).ToHaveTextAsync("1,800 元");
        Assert.Equal("KeyNumber", await screen.FocusAsync());
    }

    [ChromiumFact]
    public async Task The_server_answers_once_eighteen_characters_are_in()
    {
        await using var screen = await gallery.OpenAsync("/dev/gallery/intake?state=empty");
        var answer = screen.Page.Locator("#CreditCode-answer");

        await screen.Page.FillAsync("#CreditCode", "91350100M000100Y4");
        await Expect(answer).ToHaveTextAsync("");
        await screen.Page.FillAsync("#CreditCode", "91350100 M000100Y43");
        await Expect(answer).ToHaveTextAsync("✓ 校验通过");
        await screen.Page.FillAsync("#CreditCode", "91350100M000100Y44");
        await Expect(answer).ToHaveTextAsync("校验码不对，请核对。");
    }

    [ChromiumFact]
    public async Task A_part_is_shown_with_the_answer_it_belongs_to()
    {
        await using var screen = await gallery.OpenAsync(Intake);
        await Expect(screen.Page.Locator("#cause")).ToBeHiddenAsync();

        await screen.Page.SelectOptionAsync("#Business", "Replace");
        await Expect(screen.Page.Locator("#cause")).ToBeVisibleAsync();
        await screen.Page.SelectOptionAsync("#Business", "Renew");
        await Expect(screen.Page.Locator("#cause")).ToBeHiddenAsync();
    }

    [ChromiumFact]
    public async Task Without_JavaScript_every_part_is_shown()
    {
        await using var screen = await gallery.OpenAsync(Intake, javaScript: false);

        await Expect(screen.Page.Locator("#cause")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task A_draft_is_kept_on_the_server_and_leaving_then_asks_nothing()
    {
        await using var screen = await gallery.OpenAsync(Intake);
        await screen.Page.FillAsync("#UnitName", "益阳市某某商贸有限公司");

        await Expect(screen.Page.Locator("[data-saved]")).ToContainTextAsync("草稿已保存 ");
        await screen.PressAsync("Escape");

        await Expect(screen.Page.Locator("h1")).ToHaveTextAsync("组件");
        Assert.Equal(0, await screen.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    [ChromiumFact]
    public async Task A_paper_is_printed_from_a_frame_of_the_page()
    {
        await using var screen = await gallery.OpenAsync("/dev/gallery");

        await screen.Page.FocusAsync("[data-print]");
        await screen.PressAsync("Enter");

        await screen.Page.WaitForFunctionAsync("() => window.printed === 1 || !document.querySelector('[data-print-failed]').hidden");
        Assert.Equal(1, await screen.Page.EvaluateAsync<int>("window.printed"));
    }

    [ChromiumFact]
    public async Task The_errors_take_the_focus_and_lead_to_their_fields()
    {
        await using var screen = await gallery.OpenAsync("/dev/gallery/intake?state=errors");
        Assert.Equal("errors", await screen.FocusAsync());
        Assert.StartsWith("错误：", await screen.Page.TitleAsync());

        await screen.PressAsync("Tab");
        await screen.PressAsync("Enter");

        Assert.Equal("CreditCode", await screen.FocusAsync());
    }
}
