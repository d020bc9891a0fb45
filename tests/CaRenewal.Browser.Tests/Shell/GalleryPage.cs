using Microsoft.Playwright;

namespace CaRenewal.Browser.Tests.Shell;

public sealed class GalleryPage : IAsyncDisposable
{
    public GalleryPage(IPage page)
    {
        Page = page;
        page.PageError += (_, fault) => Faults.Add(fault);
        page.Console += (_, line) =>
        {
            if (line.Type is "error" or "warning")
            {
                Faults.Add(line.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors, uncaught exceptions, policy violations.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Id of the focused element.</summary>
    public Task<string> FocusAsync() => Page.EvaluateAsync<string>("document.activeElement.id");

    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(Faults);
        await Page.Context.DisposeAsync();
    }
}
