using Microsoft.Playwright;

namespace CaRenewal.Browser.Tests.Screens;

/// <summary>Takes pictures of screens, where CARENEWAL_SCREENSHOTS names a folder for them.</summary>
internal static class Pictures
{
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("CARENEWAL_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    /// <param name="whole">Also what lies below the window's edge.</param>
    public static async Task TakeAsync(IPage page, string name, bool whole = false)
    {
        if (Folder is not null)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = whole });
        }
    }
}
