using System.Net;

namespace CaRenewal.Web.Tests.Infrastructure;

public sealed class AccessTests(Counter counter) : IClassFixture<Counter>
{
    [Theory]
    [InlineData("/keys")]
    [InlineData("/no-such-page")]
    public async Task Without_a_log_in_every_address_leads_to_the_log_in_page(string address)
    {
        var response = await counter.Browser().GetAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal($"/login?returnUrl={Uri.EscapeDataString(address)}", response.Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task A_script_without_a_log_in_is_told_so_instead_of_being_led_away()
    {
        var client = counter.Browser();
        client.DefaultRequestHeaders.Add("X-Requested-With", "XMLHttpRequest");

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/keys")).StatusCode);
    }

    [Fact]
    public async Task Health_and_static_files_need_none()
    {
        Assert.Equal("Healthy", await counter.Browser().GetStringAsync("/health"));
        Assert.Equal(HttpStatusCode.OK, (await counter.Browser().GetAsync("/app.css")).StatusCode);
    }

    [Fact]
    public async Task The_gallery_does_not_exist_in_production()
    {
        using var production = new Counter { Environment = "Production" };

        var response = await production.Browser().GetAsync("/dev/gallery");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("没有找到", await response.Content.ReadAsStringAsync());
    }
}
