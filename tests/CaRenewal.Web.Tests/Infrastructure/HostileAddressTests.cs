using System.Net;
using CaRenewal.Data;
using CaRenewal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CaRenewal.Web.Tests.Infrastructure;

/// <summary>Addresses, headers and tokens as no page of ours makes them.</summary>
public sealed class HostileAddressTests(CounterHost host) : IClassFixture<CounterHost>
{
    [Theory]
    [InlineData("/..%2fdata%2fmaster.key")]
    [InlineData("/js/..%2f..%2fappsettings.json")]
    [InlineData("/js/%2e%2e/%2e%2e/data/master.key")]
    [InlineData("/papers/..%2f..%2fdata%2fmaster.key")]
    [InlineData("/papers/%0d%0aSet-Cookie%3a%20x=1.pdf")]
    [InlineData("/papers/00000000000000000000000000000000.pdf/..%2f..%2fmaster.key")]
    [InlineData("/applications/%0d%0aX-Injected%3a1")]
    [InlineData("/applications/..%2f..%2fetc%2fpasswd")]
    [InlineData("/staff/..%2f9001")]
    [InlineData("/notices/%f0%9f%92%a9")]
    [InlineData("/customers/ffffffff-ffff-ffff-ffff-fffffffffffff")]
    [InlineData("/counter?q=%ff%fe")]
    [InlineData("/applications?from=9999999-99-99&page=-2147483648&status=%3Cscript%3E")]
    public async Task No_address_leads_out_of_the_program_or_into_its_headers(string address)
    {
        var clerk = await host.LogInAsync();

        var answer = await clerk.Client.GetAsync(address);

        Assert.True((int)answer.StatusCode is 200 or 303 or 400 or 403 or 404, $"{answer.StatusCode}");
        Assert.False(answer.Headers.Contains("X-Injected"));
        Assert.DoesNotContain("script>alert", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        if (answer.StatusCode is HttpStatusCode.OK)
        {
            Assert.Contains('?', address);
        }
    }

    [Fact]
    public async Task The_name_of_a_download_is_made_of_its_number_alone()
    {
        var number = await host.RenewAsync();
        var paper = await host.WithAsync<CabinetContext, Guid>(cabinet => cabinet.PrintedPapers.Select(stored => stored.Id).FirstAsync());

        var answer = await (await host.LogInAsync()).Client.GetAsync($"/papers/{paper:N}.pdf?download=1");

        Assert.Equal($"{number}.pdf", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.DoesNotContain("..", answer.Content.Headers.ContentDisposition.FileNameStar, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_token_that_is_forged_missing_or_another_s_is_refused()
    {
        var (clerk, other) = (await host.LogInAsync(), await host.LogInAsync(CounterHost.Supervisor));
        var foreign = (await other.OpenAsync("/counter")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value");
        var page = await clerk.OpenAsync("/counter");

        foreach (var token in new[] { foreign, "x", "", null })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await clerk.SubmitAsync(page, "/counter/search", ("Text", "16JQ9B"), ("__RequestVerificationToken", token))).StatusCode);
        }
    }

    [Theory]
    [InlineData("carenewal.staff=x")]
    [InlineData("carenewal.staff=chunks-99999")]
    [InlineData("carenewal.staff=CfDJ8AAAAAAAAAAAAAAAAAAAAAA; carenewal.flash=x; carenewal.factor=x; carenewal.form=x")]
    public async Task A_session_that_was_made_up_is_none(string cookie)
    {
        var client = host.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/counter")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/login")).StatusCode);
    }
}
