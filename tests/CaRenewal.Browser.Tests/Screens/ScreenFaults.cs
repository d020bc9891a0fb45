using CaRenewal.Browser.Tests.Window;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>Looks at every screen once, and names all that is wrong with all of them.</summary>
internal static class ScreenFaults
{
    private static readonly AxeRunOptions EveryRule = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static async Task AssertNoneAsync(this CounterWindow window, IEnumerable<Screen> screens)
    {
        var faults = new List<string>();
        foreach (var screen in screens)
        {
            await using var clerk = screen.LoggedIn ? await window.SitDownAsync("about:blank") : await window.WalkUpAsync("about:blank");
            if (screen.Status is not 200)
            {
                clerk.Expects(screen.Status);
            }

            var answer = await clerk.Page.GotoAsync(screen.Address);
            Assert.Equal(screen.Prepare is null ? screen.Status : 200, answer!.Status);
            await (screen.Prepare?.Invoke(clerk) ?? Task.CompletedTask);

            faults.AddRange(from fault in await LookAsync(clerk) select $"{screen.Name}: {fault}");
        }

        Assert.True(faults.Count is 0, string.Join('\n', faults));
    }

    private static async Task<List<string>> LookAsync(Clerk clerk)
    {
        var faults = new List<string>();
        foreach (var (width, height) in new[] { (683, 384), (1366, 768) })
        {
            await clerk.Page.SetViewportSizeAsync(width, height);
            var overflow = await clerk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overflow > 0)
            {
                faults.Add($"{overflow} px too wide at {width}");
            }
        }

        var found = await clerk.Page.RunAxe(EveryRule);
        faults.AddRange(found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
        return faults;
    }
}
