using CaRenewal.Browser.Tests.Window;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>Looks at every screen once, and names all that is wrong with all of them.</summary>
internal static class ScreenFaults
{
    /// <summary>The browser's own stops at both ends, and frames that take some for themselves.</summary>
    private const int Spare = 12;

    // A radio group is one stop; behind an open dialog nothing is.
    private const string Stops =
        """
        () => {
          const stage = document.querySelector('dialog[open]') || document;
          const all = [...stage.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')].filter(one =>
            !one.disabled && one.getClientRects().length && (one.matches('summary') || !one.closest('details:not([open])')));
          const seen = new Set();
          const groupOf = one => one.type === 'radio' ? one.form.id + one.name : one;
          document.addEventListener('focusin', event => seen.add(groupOf(event.target)));
          seen.add(groupOf(document.activeElement));
          window.unreached = () => all.filter(one => !seen.has(groupOf(one)));
          return all.length;
        }
        """;

    // What stands in code or <kbd>, and a word with a digit, is a number, a key or a name that somebody else gave.
    private const string Foreign =
        """
        known => {
          const found = new Set();
          const look = (where, text) => {
            for (const word of (text ?? '').replace(/\S+@\S+/g, '').match(/[A-Za-z0-9]*[A-Za-z]{4,}[A-Za-z0-9]*/g) ?? [])
              if (!/[0-9]/.test(word) && !known.includes(word)) found.add(`${where} says ${word}: ${text.trim().slice(0, 60)}`);
          };
          look('title', document.title);
          for (const one of document.querySelectorAll('[title],[aria-label],[placeholder],[alt]'))
            for (const name of ['title', 'aria-label', 'placeholder', 'alt']) look(name, one.getAttribute(name));
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const owner = texts.currentNode.parentElement;
            if (owner.getClientRects().length && !owner.closest('.code,code,kbd,pre,script,style')) look(owner.tagName, texts.currentNode.data);
          }
          return [...found];
        }
        """;

    /// <summary>Spelt so in the notice or on every machine of the office, and names of keys.</summary>
    private static readonly string[] Known = ["USBkey", "Excel", "Enter", "Shift", "Ctrl", "Escape", "Space", "Home"];

    private static readonly AxeRunOptions EveryRule = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static async Task AssertNoneAsync(this CounterWindow window, IEnumerable<Screen> screens)
    {
        var faults = new List<string>();
        foreach (var screen in screens)
        {
            await using var clerk = screen.LoggedIn ? await window.SitDownAsync("about:blank", who: screen.Who) : await window.WalkUpAsync("about:blank");
            if (screen.Status is not 200)
            {
                clerk.Expects(screen.Status);
            }

            var answer = await clerk.GoAsync(screen.Address);
            Assert.Equal(screen.Prepare is null ? screen.Status : 200, answer!.Status);
            await (screen.Prepare?.Invoke(clerk) ?? Task.CompletedTask);

            faults.AddRange(from fault in await LookAsync(clerk, screen.Name) select $"{screen.Name}: {fault}");
        }

        Assert.True(faults.Count is 0, string.Join('\n', faults));
    }

    /// <summary>Tab, from the top of the page until it comes round: what it never came to cannot be used without a pointer.</summary>
    private static async Task<string[]> UnreachedAsync(IPage page)
    {
        var stops = await page.EvaluateAsync<int>(Stops);
        for (var presses = 0; presses < stops + Spare; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        return await page.EvaluateAsync<string[]>("() => window.unreached().map(one => `Tab never comes to ${one.outerHTML.slice(0, 120)}`)");
    }

    private static async Task<List<string>> LookAsync(Clerk clerk, string name)
    {
        var faults = new List<string>();
        foreach (var (width, height) in new[] { (683, 384), (1366, 768) })
        {
            await clerk.Page.SetViewportSizeAsync(width, height);
            await Pictures.TakeAsync(clerk.Page, $"{name.Replace("：", "-", StringComparison.Ordinal)}-{width}", whole: true);
            var overflow = await clerk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overflow > 0)
            {
                faults.Add($"{overflow} px too wide at {width}");
            }
        }

        faults.AddRange(await clerk.Page.EvaluateAsync<string[]>(Foreign, Known));
        faults.AddRange(await UnreachedAsync(clerk.Page));
        var found = await clerk.Page.RunAxe(EveryRule);
        faults.AddRange(found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
        return faults;
    }
}
