using CaRenewal.Browser.Tests.Browser;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace CaRenewal.Browser.Tests.Shell;

public sealed class LooksTests(Gallery gallery) : IClassFixture<Gallery>
{
    private static readonly string[] Screens =
    [
        "/dev/gallery", "/dev/gallery/intake", "/dev/gallery/intake?state=errors", "/dev/gallery/intake?state=empty",
        "/dev/gallery/application", "/dev/gallery/counter", "/login",
    ];

    private static readonly AxeRunOptions EveryRule = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [ChromiumFact]
    public async Task No_screen_breaks_a_rule_of_access()
    {
        foreach (var address in Screens)
        {
            await using var screen = await gallery.OpenAsync(address);
            var found = await screen.Page.RunAxe(EveryRule);

            Assert.Empty(found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{address}: {rule.Id}: {node.Html}")));
        }
    }

    [ChromiumFact]
    public async Task No_screen_scrolls_sideways_at_once_or_twice_its_size()
    {
        foreach (var address in Screens)
        {
            await using var screen = await gallery.OpenAsync(address);
            foreach (var (width, height) in new[] { (1366, 768), (683, 384) })
            {
                await screen.Page.SetViewportSizeAsync(width, height);
                var overflow = await screen.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

                Assert.True(overflow <= 0, $"{address} at {width}: {overflow} px");
            }
        }
    }

    [ChromiumFact]
    public async Task The_whole_unit_form_is_seen_without_scrolling()
    {
        await using var screen = await gallery.OpenAsync("/dev/gallery/intake");

        Assert.True(await screen.Page.EvaluateAsync<int>("document.documentElement.scrollHeight") <= 768);
    }

    [ChromiumFact]
    public async Task Nothing_moves_after_the_first_sight()
    {
        await using var screen = await gallery.OpenAsync("/dev/gallery/intake");

        var shift = await screen.Page.EvaluateAsync<double>(
            "() => new Promise(done => { let sum = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value)).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 500); })");

        Assert.InRange(shift, 0, 0.01);
    }
}
