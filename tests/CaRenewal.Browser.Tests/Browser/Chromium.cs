using System.Collections;
using Microsoft.Playwright;

namespace CaRenewal.Browser.Tests.Browser;

/// <summary>One headless browser for the whole test run.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Path = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-background-networking", "--no-first-run", "--disable-component-update",
        "--disable-sync", "--disable-gpu", "--disable-quic", "--lang=zh-CN",
    ];

    private IPlaywright? playwright;

    public static string? WhyMissing =>
        File.Exists(Path) || Environment.GetEnvironmentVariable("CI") == "true" ? null : "needs the packages chromium, chromium-l10n and fonts-noto-cjk";

    public IBrowser Browser { get; private set; } = null!;

    // A wait is no bar: the machine may be busy with other suites, and what has bars is measured by itself.
    static Chromium() => Assertions.SetDefaultExpectTimeout(20_000);

    public async Task InitializeAsync()
    {
        if (WhyMissing is not null)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Arguments, Env = InChinese() });
    }

    public async Task DisposeAsync()
    {
        if (playwright is not null)
        {
            await Browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    // On Linux the browser's own words, those of a date box among them, follow the environment.
    private static Dictionary<string, string> InChinese()
    {
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(one => (string)one.Key, one => (string?)one.Value ?? "");
        environment["LANGUAGE"] = "zh_CN";
        return environment;
    }
}
