namespace CaRenewal.Browser.Tests.Browser;

public sealed class SmokeTests(Chromium chromium) : IClassFixture<Chromium>
{
    [ChromiumFact]
    public async Task A_page_opens()
    {
        var page = await chromium.Browser.NewPageAsync();
        await page.SetContentAsync("<h1>受理台</h1>");
        Assert.Equal("受理台", await page.TextContentAsync("h1"));
    }
}
