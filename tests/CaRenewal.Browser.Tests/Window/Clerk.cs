using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CaRenewal.Browser.Tests.Window;

/// <summary>
/// Somebody at the keyboard of one page. What is pressed is counted by the browser itself; every fault of script, policy
/// or network is noted, and leaving fails where there was one.
/// </summary>
public sealed class Clerk : IAsyncDisposable
{
    // In every frame; kept over navigations. A frame that is taken away with its page has nothing to count in.
    private const string Witness =
        """
        (() => {
          const count = what => { try { top.sessionStorage[what] = Number(top.sessionStorage[what] ?? 0) + 1; } catch { } };
          addEventListener('keydown', event => { if (event.isTrusted) count('keys'); }, true);
          addEventListener('pointerdown', () => count('pointers'), true);
          window.print = () => count('prints');
          addEventListener('securitypolicyviolation', event => console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
        })();
        """;

    private readonly List<string> faults = [];
    private readonly HashSet<int> expectedAnswers = [];
    private readonly List<string> houses;
    private bool expectsNoConnection;

    private Clerk(IPage page, string house)
    {
        Page = page;
        houses = [house];
        page.PageError += (_, fault) => faults.Add(fault);
        page.Console += (_, line) => Hear(line);
        page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal) && !houses.Any(known => request.Url.StartsWith(known, StringComparison.Ordinal)))
            {
                faults.Add($"Asked another house: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Fields filled and keys that act.</summary>
    public int Interactions { get; private set; }

    /// <summary>Enter that leaves a field which stands as it is.</summary>
    public int Moves { get; private set; }

    public static async Task<Clerk> AtAsync(IBrowserContext context, string house)
    {
        await context.AddInitScriptAsync(Witness);
        return new Clerk(await context.NewPageAsync(), house);
    }

    /// <summary>An answer that is meant to be one: the browser's own line about it is no fault.</summary>
    public void Expects(int status) => expectedAnswers.Add(status);

    /// <summary>The page asks this one too.</summary>
    public void MayAsk(string origin) => houses.Add(origin);

    /// <summary>Somebody is meant not to be reached: the browser's own line about it is no fault.</summary>
    public void ExpectsNoConnection() => expectsNoConnection = true;

    /// <summary>The cable is pulled out, or put in again; the browser's own line about it is no fault.</summary>
    public Task LoseConnectionAsync(bool lost = true)
    {
        expectsNoConnection = true;
        return Page.Context.SetOfflineAsync(lost);
    }

    /// <summary>Opens a page by its address. Now and then a busy browser gives a navigation up by itself, before the server is asked: then once more.</summary>
    public async Task<IResponse?> GoAsync(string address)
    {
        try
        {
            return await Page.GotoAsync(address);
        }
        catch (PlaywrightException fault) when (fault.Message.Contains("net::ERR_ABORTED", StringComparison.Ordinal))
        {
            await Page.WaitForLoadStateAsync();
            return await Page.GotoAsync(address);
        }
    }

    /// <summary>Keys that act: each is an interaction.</summary>
    public async Task PressAsync(string key)
    {
        Interactions++;
        await Page.WaitForLoadStateAsync();
        await Page.Keyboard.PressAsync(key);
    }

    /// <summary>Fills the field that has the focus; what is no key of a keyboard comes from an input method.</summary>
    public async Task TypeAsync(string text)
    {
        Interactions++;
        await Page.WaitForLoadStateAsync();

        // A page that opens gives its first field the focus when it is painted, which may be after it is loaded: nobody types sooner.
        await Page.WaitForFunctionAsync("document.activeElement?.matches('input, textarea, select')");
        if (text.All(char.IsAscii))
        {
            await Page.Keyboard.TypeAsync(text);
        }
        else
        {
            await Page.Keyboard.InsertTextAsync(text);
        }
    }

    /// <summary>Enter until the focus is there.</summary>
    public async Task MoveToAsync(string id)
    {
        for (var steps = 0; await FocusAsync() != id; steps++)
        {
            Assert.True(steps < 30, $"Enter does not lead to {id}, but to {await FocusAsync()}.");
            Moves++;
            await Page.Keyboard.PressAsync("Enter");
        }
    }

    public async Task FillAsync(string id, string text)
    {
        await MoveToAsync(id);
        await TypeAsync(text);
    }

    /// <summary>Id of the focused element; its words where it has none.</summary>
    public Task<string> FocusAsync() => Page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.textContent.trim()");

    public Task SeesFocusAsync(string selector) => Expect(Page.Locator(selector)).ToBeFocusedAsync();

    public Task SeesTitleAsync(string title) => Expect(Page.Locator("h1")).ToHaveTextAsync(title);

    /// <summary>The print window came up for the nth time; its Enter is a key and an interaction too.</summary>
    public async Task ConfirmsPrintAsync(int times)
    {
        await Page.WaitForFunctionAsync("times => sessionStorage.prints === String(times)", times);
        Interactions++;
    }

    public async Task<(int Keys, int Interactions, int Pointers)> CountAsync() =>
        (await CountAsync("keys") + await CountAsync("prints"), Interactions, await CountAsync("pointers"));

    public async Task StartCountingAsync()
    {
        (Interactions, Moves) = (0, 0);
        await Page.EvaluateAsync("sessionStorage.clear()");
    }

    public Task<int> CountAsync(string what) => Page.EvaluateAsync<int>("what => Number(sessionStorage[what] ?? 0)", what);

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        Assert.True(faults.Count is 0, string.Join('\n', faults));
    }

    private void Hear(IConsoleMessage line)
    {
        var isExpected = expectedAnswers.Any(status => line.Text.Contains($"status of {status}", StringComparison.Ordinal))
            || (expectsNoConnection && line.Text.Contains("net::ERR_", StringComparison.Ordinal));
        if (line.Type is "error" or "warning" && !isExpected)
        {
            faults.Add($"{line.Text} at {line.Location}");
        }
    }
}
