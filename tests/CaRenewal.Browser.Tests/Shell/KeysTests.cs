using CaRenewal.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Shell;

public sealed class KeysTests(Gallery gallery) : IClassFixture<Gallery>
{
    private const string Intake = "/dev/gallery/intake";

    [ChromiumFact]
    public async Task The_focus_starts_at_the_first_decision_and_Enter_goes_from_field_to_field()
    {
        await using var screen = await gallery.OpenAsync(Intake);
        Assert.Equal("Years", await screen.FocusAsync());

        await screen.PressAsync("Enter");
        Assert.Equal("Count", await screen.FocusAsync());
        await screen.PressAsync("Enter");
        Assert.Equal("KeyNumber", await screen.FocusAsync());
        await screen.PressAsync("Enter");
        Assert.Equal("Licence", await screen.FocusAsync());
        await screen.PressAsync("Shift+Enter");
        await screen.PressAsync("Shift+Enter");
        await screen.PressAsync("Shift+Enter");
        Assert.Equal("Years", await screen.FocusAsync());
        await screen.PressAsync("Shift+Enter");
        Assert.Equal("Business", await screen.FocusAsync());
    }

    [ChromiumFact]
    public async Task A_radio_group_is_one_stop()
    {
        await using var screen = await gallery.OpenAsync(Intake);
        await screen.Page.FocusAsync("#UsbKey");

        await screen.PressAsync("Enter");
        Assert.Equal("OpenBids", await screen.FocusAsync());
        await screen.PressAsync("ArrowRight");
        Assert.Equal("OpenBids-2", await screen.FocusAsync());
        await screen.PressAsync("Enter");
        Assert.Equal("补正告知", await screen.Page.EvaluateAsync<string>("document.activeElement.firstChild.textContent.trim()"));
    }

    [ChromiumFact]
    public async Task Enter_in_a_field_submits_nothing_even_without_JavaScript()
    {
        await using var screen = await gallery.OpenAsync(Intake, javaScript: false);
        await screen.Page.FocusAsync("#UnitName");

        await screen.PressAsync("Enter");
        await screen.Page.WaitForTimeoutAsync(300);

        Assert.EndsWith(Intake, screen.Page.Url);
    }

    [ChromiumFact]
    public async Task An_Enter_that_belongs_to_the_input_method_moves_nothing()
    {
        await using var screen = await gallery.OpenAsync(Intake);
        await screen.Page.FocusAsync("#UnitName");

        await screen.Page.EvaluateAsync(
            "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))");

        Assert.Equal("UnitName", await screen.FocusAsync());
    }

    [ChromiumFact]
    public async Task Enter_in_several_lines_makes_a_new_line()
    {
        await using var screen = await gallery.OpenAsync("/dev/gallery");
        await screen.Page.FocusAsync("textarea");

        await screen.PressAsync("a");
        await screen.PressAsync("Enter");
        await screen.PressAsync("b");

        Assert.Equal("a\nb", await screen.Page.InputValueAsync("textarea"));
    }

    [ChromiumFact]
    public async Task F6_ticks_the_materials_and_counts_them()
    {
        await using var screen = await gallery.OpenAsync(Intake);

        await screen.PressAsync("F6");

        Assert.Equal(4, await screen.Page.Locator("#materials :checked").CountAsync());
        await Expect(screen.Page.Locator("[data-count-of]")).ToHaveTextAsync("4/4");
    }

    [ChromiumFact]
    public async Task F9_takes_the_forward_step_and_the_answer_is_told_on_the_next_page()
    {
        await using var screen = await gallery.OpenAsync(Intake);

        await screen.PressAsync("F9");

        await Expect(screen.Page.Locator("[role=status]").First).ToHaveTextAsync("已登记 YY20261123-0031，待签章，应收 200 元。");
        await screen.Page.ReloadAsync();
        await Expect(screen.Page.Locator(".banner.good")).ToHaveCountAsync(0);
    }

    [ChromiumFact]
    public async Task F1_shows_the_keys_and_Esc_closes_them_without_leaving()
    {
        await using var screen = await gallery.OpenAsync(Intake);

        await screen.PressAsync("F1");
        await Expect(screen.Page.Locator("#keys")).ToBeVisibleAsync();
        await screen.PressAsync("Escape");

        await Expect(screen.Page.Locator("#keys")).ToBeHiddenAsync();
        Assert.EndsWith(Intake, screen.Page.Url);
    }

    [ChromiumFact]
    public async Task Esc_goes_back_when_nothing_is_unsaved()
    {
        await using var screen = await gallery.OpenAsync(Intake);

        await screen.PressAsync("Escape");

        await Expect(screen.Page.Locator("h1")).ToHaveTextAsync("组件");
    }

    [ChromiumFact]
    public async Task Esc_asks_first_when_something_is_unsaved()
    {
        await using var screen = await gallery.OpenAsync(Intake);
        var asked = new TaskCompletionSource<string>();
        screen.Page.Dialog += async (_, dialog) =>
        {
            await dialog.DismissAsync();
            asked.TrySetResult(dialog.Type);
        };
        await screen.Page.FocusAsync("#UnitName");
        await screen.PressAsync("x");

        await screen.PressAsync("Escape");

        Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromSeconds(5)));
        Assert.EndsWith(Intake, screen.Page.Url);
    }

    [ChromiumFact]
    public async Task Arrows_walk_from_the_search_box_through_the_list_and_back()
    {
        await using var screen = await gallery.OpenAsync("/dev/gallery/counter");
        Assert.Equal("q", await screen.FocusAsync());

        await screen.PressAsync("ArrowDown");
        await screen.PressAsync("ArrowDown");
        Assert.Equal("益阳市赫山区某某工程咨询有限公司", await screen.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await screen.PressAsync("ArrowUp");
        await screen.PressAsync("ArrowUp");

        Assert.Equal("q", await screen.FocusAsync());
    }
}
