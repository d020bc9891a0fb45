using CaRenewal.Browser.Tests.Browser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace CaRenewal.Browser.Tests.Shell;

/// <summary>The program on a real port, and pages of its gallery that note every fault of script and policy.</summary>
public sealed class Gallery : WebApplicationFactory<Program>, IAsyncLifetime
{
    private const string Witness =
        "window.printed = 0; window.print = () => { (window.top || window).printed++; };" +
        "document.addEventListener('securitypolicyviolation', event => { console.error('CSP: ' + event.violatedDirective + ' ' + event.blockedURI); });";

    private readonly Chromium chromium = new();

    public async Task InitializeAsync()
    {
        await chromium.InitializeAsync();
        UseKestrel(0);
        StartServer();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await chromium.DisposeAsync();
        await DisposeAsync();
    }

    public async Task<GalleryPage> OpenAsync(string address, bool javaScript = true)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            BaseURL = ClientOptions.BaseAddress.ToString(),
            JavaScriptEnabled = javaScript,
            ViewportSize = new() { Width = 1366, Height = 768 },
            Locale = "zh-CN",
        });
        await context.AddInitScriptAsync(Witness);
        var page = new GalleryPage(await context.NewPageAsync());
        await page.Page.GotoAsync(address);
        return page;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("HomeFolder", Directory.CreateTempSubdirectory("carenewal-").FullName);
    }
}
