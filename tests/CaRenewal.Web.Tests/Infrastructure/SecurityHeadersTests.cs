namespace CaRenewal.Web.Tests.Infrastructure;

public sealed class SecurityHeadersTests(Counter counter) : IClassFixture<Counter>
{
    [Theory]
    [InlineData("/dev/gallery")]
    [InlineData("/dev/gallery/failure")]
    [InlineData("/dev/gallery/broken-rule")]
    [InlineData("/app.css")]
    [InlineData("/counter")]
    public async Task Every_answer_carries_them(string address)
    {
        var headers = (await counter.Browser().GetAsync(address)).Headers;

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'",
            headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("camera=()", headers.GetValues("Permissions-Policy").Single());
    }

    [Theory]
    [InlineData("http://127.0.0.1:8989", "http://127.0.0.1:8989")]
    [InlineData("https://LOCALHOST/", "https://localhost")]
    public async Task A_configured_card_reader_is_the_one_other_place_that_a_page_may_ask(string setting, string origin)
    {
        using var window = new Counter { Settings = { ["IdReader:Origin"] = setting } };

        var policy = (await window.Browser().GetAsync("/dev/gallery")).Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains($"; connect-src 'self' {origin}; frame-src 'self'; ", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_may_be_framed_by_our_own_pages_and_is_left_to_the_viewer()
    {
        var response = await counter.Browser().GetAsync("/dev/gallery/paper.pdf");

        Assert.Equal("frame-ancestors 'self'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/dev/gallery")]
    [InlineData("/dev/gallery/failure")]
    [InlineData("/dev/gallery/paper.pdf")]
    public async Task A_page_that_may_hold_personal_data_is_stored_nowhere(string address) =>
        Assert.True((await counter.Browser().GetAsync(address)).Headers.CacheControl!.NoStore);

    [Fact]
    public async Task A_stylesheet_with_its_fingerprint_in_the_address_is_kept_for_good()
    {
        var client = counter.Browser();
        var page = await Counter.PageAsync(client, "/dev/gallery");
        var sheet = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        Assert.Matches(@"^/app\.\w+\.css$", sheet);
        Assert.False((await client.GetAsync(sheet)).Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task No_page_has_what_the_policy_would_block()
    {
        var client = counter.Browser();
        foreach (var address in new[] { "", "/intake", "/counter", "/application", "/failure" })
        {
            var page = await Counter.PageAsync(client, "/dev/gallery" + address);

            Assert.All(page.QuerySelectorAll("script"), script => Assert.StartsWith("/js/", script.GetAttribute("src")));
            Assert.Empty(page.QuerySelectorAll("style, [style], base"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }
}
